-- Which letters somebody ticked as read before signing many at once: in this pass, in the words with this SHA-256.
CREATE TABLE letter_read (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    letter_id   BIGINT      NOT NULL,
    pass        INT         NOT NULL,
    account_id  BIGINT      NOT NULL,
    text_sha256 CHAR(64)    NOT NULL,
    read_at     DATETIME(6) NOT NULL,
    CONSTRAINT letter_read_letter FOREIGN KEY (letter_id) REFERENCES letter (id),
    CONSTRAINT letter_read_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT letter_read_once UNIQUE (letter_id, pass, account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
