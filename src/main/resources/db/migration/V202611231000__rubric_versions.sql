-- Rubrics are written in versions: a draft has no day from which it is in use; once a round has opened with one, it is frozen.
-- The versions of one rubric share a series. level_names holds one name a line, the lowest level first.
ALTER TABLE rubric
    ADD COLUMN series INT NULL,
    ADD COLUMN level_names TEXT NULL,
    ADD COLUMN in_use_from DATE NULL,
    ADD COLUMN version INT NOT NULL DEFAULT 0,
    ADD COLUMN field_versions TEXT NULL,
    ADD COLUMN touched_by VARCHAR(200) NULL,
    ADD COLUMN touched_at DATETIME(6) NULL;

UPDATE rubric SET series = id, in_use_from = '2017-05-01',
    level_names = 'Not yet evident\nEmerging\nEstablished\nSector-leading';

ALTER TABLE rubric
    MODIFY COLUMN series INT NOT NULL,
    MODIFY COLUMN level_names TEXT NOT NULL,
    DROP INDEX rubric_version,
    ADD CONSTRAINT rubric_version_of_series UNIQUE (series, version_no),
    ADD CONSTRAINT rubric_stage CHECK (stage BETWEEN 1 AND 3),
    ADD CONSTRAINT rubric_frozen_in_use CHECK (frozen_at IS NULL OR in_use_from IS NOT NULL);

-- A draft may lack anything, and may say the same code twice for a while: what is missing is asked for when it is made
-- available. An empty section_code means the submission as a whole. facts holds tokens with a space between.
ALTER TABLE criterion ADD INDEX criterion_of_rubric (rubric_id, position);
ALTER TABLE criterion
    DROP INDEX criterion_code,
    MODIFY COLUMN question MEDIUMTEXT NOT NULL,
    ADD COLUMN facts VARCHAR(2000) NOT NULL DEFAULT '',
    ADD COLUMN removed BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN version INT NOT NULL DEFAULT 0,
    ADD COLUMN field_versions TEXT NULL,
    ADD COLUMN touched_by VARCHAR(200) NULL,
    ADD COLUMN touched_at DATETIME(6) NULL;

ALTER TABLE level_descriptor
    DROP COLUMN name,
    MODIFY COLUMN descriptor MEDIUMTEXT NOT NULL,
    ADD CONSTRAINT level_descriptor_scale CHECK (level BETWEEN 1 AND 9);

-- what is counted and helps to answer a question stands beside it
UPDATE criterion SET facts = 'previous.actions.total previous.status.complete previous.status.in-progress previous.status.not-complete previous.status.not-started previous.status.superseded previous.status.unknown previous.with-account' WHERE code = 'R1';
UPDATE criterion SET facts = 'previous.complete.career-development previous.complete.evaluating-impact previous.complete.phrase previous.complete.recognition previous.complete.share previous.complete.sustainability previous.complete.themes previous.complete.visibility' WHERE code = 'R2';
UPDATE criterion SET facts = 'previous.open.with-reason previous.status.not-complete previous.status.not-started previous.status.superseded' WHERE code = 'R3';
UPDATE criterion SET facts = 'plan.actions.total plan.with-baseline plan.with-measure plan.with-measure.share plan.with-numeric-measure' WHERE code = 'P1';
UPDATE criterion SET facts = 'plan.owner.top plan.owner.top-three.share plan.owner.top.share plan.with-owner plan.with-owner.share' WHERE code = 'P2';
UPDATE criterion SET facts = 'plan.lasting plan.months plan.window plan.with-date plan.with-date.share' WHERE code = 'P3';
UPDATE criterion SET facts = 'advice.total advice.unanswered advice.with-action advice.with-reason plan.theme.career-development plan.theme.evaluating-impact plan.theme.none plan.theme.recognition plan.theme.sustainability plan.theme.visibility' WHERE code = 'P4';
