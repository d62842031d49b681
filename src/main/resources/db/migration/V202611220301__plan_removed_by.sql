-- who removed an action that can still be brought back
ALTER TABLE plan_action ADD COLUMN removed_by_name VARCHAR(200) NULL;
