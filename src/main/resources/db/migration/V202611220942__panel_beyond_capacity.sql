-- why a reviewer was asked although he had as many submissions of the round as he takes; null where he had room
ALTER TABLE assignment ADD COLUMN beyond_capacity TEXT NULL;
