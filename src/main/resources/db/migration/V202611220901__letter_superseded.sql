-- a letter that was issued by mistake stands no more; another one, which names it in replaces_id, takes its place
ALTER TABLE letter ADD COLUMN replaces_id BIGINT NULL;
ALTER TABLE letter ADD COLUMN superseded_at DATETIME(6) NULL;
ALTER TABLE letter ADD COLUMN superseded_reason VARCHAR(2000) NULL;
ALTER TABLE letter ADD CONSTRAINT letter_replaces FOREIGN KEY (replaces_id) REFERENCES letter (id);
ALTER TABLE letter ADD CONSTRAINT letter_replaced_once UNIQUE (replaces_id);
ALTER TABLE letter ADD CONSTRAINT letter_superseded_state CHECK ((state = 'SUPERSEDED') = (superseded_at IS NOT NULL));
ALTER TABLE letter ADD CONSTRAINT letter_superseded_why CHECK ((superseded_at IS NULL) = (superseded_reason IS NULL));

-- of the letters of a submission one at most stands or is on its way
ALTER TABLE letter ADD COLUMN standing_submission BIGINT
    GENERATED ALWAYS AS (CASE WHEN superseded_at IS NULL THEN submission_id END) VIRTUAL;
ALTER TABLE letter ADD CONSTRAINT letter_standing UNIQUE (standing_submission);
CREATE INDEX letter_by_submission ON letter (submission_id);
ALTER TABLE letter DROP INDEX letter_one;
