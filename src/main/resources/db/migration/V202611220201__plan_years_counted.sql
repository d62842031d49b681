-- how quarters and years of the plan are counted, once somebody has said it
ALTER TABLE action_plan ADD COLUMN years_counted VARCHAR(10) NULL;
ALTER TABLE action_plan
    ADD CONSTRAINT action_plan_years_counted CHECK (years_counted IN ('CALENDAR', 'ACADEMIC', 'FINANCIAL'));
