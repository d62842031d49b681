-- what the new plan makes of an action of the previous one (CONTINUED, RELATED, STOPPED), and which of its actions that is
ALTER TABLE plan_action ADD COLUMN trajectory VARCHAR(20) NULL;
ALTER TABLE plan_action ADD COLUMN successor_id BIGINT NULL;
ALTER TABLE plan_action ADD CONSTRAINT plan_action_successor FOREIGN KEY (successor_id) REFERENCES plan_action (id);
ALTER TABLE plan_action ADD CONSTRAINT plan_action_trajectory
    CHECK (trajectory IN ('CONTINUED', 'RELATED', 'STOPPED'));
ALTER TABLE plan_action ADD CONSTRAINT plan_action_goes_on
    CHECK (successor_id IS NULL OR (trajectory IS NOT NULL AND trajectory <> 'STOPPED'));
