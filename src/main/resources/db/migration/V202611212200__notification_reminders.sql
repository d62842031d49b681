-- one row each time people were reminded: each kind of reminder goes out once for each due date
CREATE TABLE reminder (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind       VARCHAR(20) NOT NULL,
    subject_id BIGINT      NOT NULL,
    days_ahead INT         NOT NULL,
    due_at     DATETIME(6) NOT NULL,
    sent_at    DATETIME(6) NOT NULL,
    CONSTRAINT reminder_once UNIQUE (kind, subject_id, days_ahead, due_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
