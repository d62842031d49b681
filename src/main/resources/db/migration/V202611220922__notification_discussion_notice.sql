-- That somebody was told of new messages on his panels, up to which moment: one mail a day at most, whichever node sends it.
CREATE TABLE discussion_notice (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    told_on    DATE        NOT NULL,
    told_up_to DATETIME(6) NOT NULL,
    CONSTRAINT discussion_notice_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT discussion_notice_once UNIQUE (account_id, told_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
