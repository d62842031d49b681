-- how many working days an institution has to check the facts of its letter; 0: it is not asked
ALTER TABLE assessment_round ADD COLUMN factual_check_days INT NOT NULL DEFAULT 0;
ALTER TABLE assessment_round ADD CONSTRAINT assessment_round_factual_check 
    CHECK (factual_check_days = 0 OR factual_check_days BETWEEN 3 AND 30);
