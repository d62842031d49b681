-- append only: the application never updates or deletes a row
CREATE TABLE timeline_entry (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    happened_at  DATETIME(6)   NOT NULL,
    actor_id     BIGINT        NULL,
    actor_name   VARCHAR(200)  NOT NULL,
    actor_institutions VARCHAR(500) NOT NULL,
    what         VARCHAR(100)  NOT NULL,
    subject_kind VARCHAR(40)   NOT NULL,
    subject_id   BIGINT        NOT NULL,
    audience     VARCHAR(20)   NOT NULL,
    before_value VARCHAR(2000) NULL,
    after_value  VARCHAR(2000) NULL,
    INDEX timeline_entry_by_subject (subject_kind, subject_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
