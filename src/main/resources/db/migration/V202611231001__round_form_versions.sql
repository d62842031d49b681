-- Forms live as rubrics do: drafts, then in use from a day, then frozen once a round has opened with them.
ALTER TABLE form_version
    ADD COLUMN series INT NULL,
    ADD COLUMN in_use_from DATE NULL,
    ADD COLUMN version INT NOT NULL DEFAULT 0,
    ADD COLUMN field_versions TEXT NULL,
    ADD COLUMN touched_by VARCHAR(200) NULL,
    ADD COLUMN touched_at DATETIME(6) NULL;

UPDATE form_version SET series = id, in_use_from = '2017-05-01';

ALTER TABLE form_version
    MODIFY COLUMN series INT NOT NULL,
    DROP INDEX form_version_version,
    ADD CONSTRAINT form_version_of_series UNIQUE (series, version_no),
    ADD CONSTRAINT form_version_stage CHECK (stage BETWEEN 1 AND 3),
    ADD CONSTRAINT form_version_frozen_in_use CHECK (frozen_at IS NULL OR in_use_from IS NOT NULL);

-- a draft may say the same code twice for a while; a word limit of 0 is one that is not given yet
ALTER TABLE form_section ADD INDEX form_section_of_form (form_version_id, position);
ALTER TABLE form_section
    DROP INDEX form_section_code,
    MODIFY COLUMN guidance MEDIUMTEXT NOT NULL,
    ADD COLUMN removed BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN version INT NOT NULL DEFAULT 0,
    ADD COLUMN field_versions TEXT NULL,
    ADD COLUMN touched_by VARCHAR(200) NULL,
    ADD COLUMN touched_at DATETIME(6) NULL,
    ADD CONSTRAINT form_section_part CHECK (part IN ('TEXT', 'PREVIOUS_PLAN', 'NEW_PLAN')),
    ADD CONSTRAINT form_section_limit CHECK (word_limit >= 0);
