-- what shows that an action of the previous plan was done, as the institution says it
ALTER TABLE plan_action ADD COLUMN evidence MEDIUMTEXT NULL;
