-- facts is the JSON that the letter stands on from its way to sign-off until it is returned
ALTER TABLE letter ADD COLUMN facts LONGTEXT NULL;

-- everybody who ever drafted, wrote or sent it: they do not sign it
CREATE TABLE letter_writer (
    letter_id  BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    PRIMARY KEY (letter_id, account_id),
    CONSTRAINT letter_writer_letter FOREIGN KEY (letter_id) REFERENCES letter (id),
    CONSTRAINT letter_writer_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- a typed number that a fact contradicts and the secretariat keeps
CREATE TABLE letter_number_kept (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    letter_id    BIGINT       NOT NULL,
    section_id   BIGINT       NOT NULL,
    words        VARCHAR(300) NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    kept_by      BIGINT       NOT NULL,
    kept_by_name VARCHAR(200) NOT NULL,
    kept_at      DATETIME(6)  NOT NULL,
    CONSTRAINT letter_number_kept_letter FOREIGN KEY (letter_id) REFERENCES letter (id),
    CONSTRAINT letter_number_kept_account FOREIGN KEY (kept_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- valid_to is the first day without; nobody is named twice at the same time
ALTER TABLE letter_signer
    ADD COLUMN named_account BIGINT GENERATED ALWAYS AS (CASE WHEN valid_to IS NULL THEN account_id END) VIRTUAL;
ALTER TABLE letter_signer ADD CONSTRAINT letter_signer_once UNIQUE (named_account);
ALTER TABLE letter_signer ADD CONSTRAINT letter_signer_order CHECK (valid_to >= valid_from);
