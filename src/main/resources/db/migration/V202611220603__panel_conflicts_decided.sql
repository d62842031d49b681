-- a minor conflict is decided by the chair, with a note: the reviewer may be asked, or the conflict becomes a major one
ALTER TABLE conflict_of_interest ADD COLUMN decided_by BIGINT NULL;
ALTER TABLE conflict_of_interest ADD COLUMN decided_at DATETIME(6) NULL;
ALTER TABLE conflict_of_interest ADD COLUMN decision_note VARCHAR(1000) NULL;
ALTER TABLE conflict_of_interest ADD CONSTRAINT conflict_decider FOREIGN KEY (decided_by) REFERENCES account (id);
ALTER TABLE conflict_of_interest ADD CONSTRAINT conflict_decided_with_note
    CHECK ((decided_at IS NULL) = (decision_note IS NULL));
