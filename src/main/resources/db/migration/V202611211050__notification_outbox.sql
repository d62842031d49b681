CREATE TABLE outgoing_mail (
    id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    message_id      VARCHAR(200)  NOT NULL,
    recipient_name  VARCHAR(200)  NOT NULL,
    recipient_email VARCHAR(254)  NOT NULL,
    subject         VARCHAR(300)  NOT NULL,
    body            MEDIUMTEXT    NOT NULL,
    state           VARCHAR(20)   NOT NULL,
    attempts        INT           NOT NULL DEFAULT 0,
    next_attempt_at DATETIME(6)   NOT NULL,
    last_error      VARCHAR(500)  NULL,
    created_at      DATETIME(6)   NOT NULL,
    sent_at         DATETIME(6)   NULL,
    version         INT           NOT NULL DEFAULT 0,
    CONSTRAINT outgoing_mail_message UNIQUE (message_id),
    INDEX outgoing_mail_due (state, next_attempt_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
