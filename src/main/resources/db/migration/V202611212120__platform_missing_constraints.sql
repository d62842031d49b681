-- nobody holds the same role at the same place twice; at_institution is 0 where a role is of none, for NULL equals nothing
ALTER TABLE role_grant
    ADD COLUMN at_institution BIGINT GENERATED ALWAYS AS (COALESCE(institution_id, 0)) VIRTUAL;
ALTER TABLE role_grant ADD CONSTRAINT role_grant_once UNIQUE (account_id, role, at_institution);

ALTER TABLE answer ADD CONSTRAINT answer_toucher FOREIGN KEY (touched_by) REFERENCES account (id);
ALTER TABLE answer_revision ADD CONSTRAINT answer_revision_saver FOREIGN KEY (saved_by) REFERENCES account (id);
ALTER TABLE evidence ADD CONSTRAINT evidence_adder FOREIGN KEY (added_by) REFERENCES account (id);
ALTER TABLE submission ADD CONSTRAINT submission_submitter FOREIGN KEY (submitted_by) REFERENCES account (id);
ALTER TABLE review ADD CONSTRAINT review_submission FOREIGN KEY (submission_id) REFERENCES submission (id);
ALTER TABLE review ADD CONSTRAINT review_reviewer FOREIGN KEY (reviewer_id) REFERENCES account (id);
