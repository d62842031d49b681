-- the secretariat takes a check back for a reason, which the institution reads
ALTER TABLE factual_check ADD COLUMN taken_back_reason VARCHAR(2000) NULL;
ALTER TABLE factual_check ADD CONSTRAINT factual_check_taken_back
    CHECK ((COALESCE(answer, '') = 'TAKEN_BACK') = (taken_back_reason IS NOT NULL));
