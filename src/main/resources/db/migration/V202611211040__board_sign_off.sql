CREATE TABLE letter_signer (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id     BIGINT       NOT NULL,
    position       INT          NOT NULL,
    printed_name   VARCHAR(200) NOT NULL,
    letters_after  VARCHAR(100) NULL,
    printed_role   VARCHAR(200) NOT NULL,
    valid_from     DATE         NOT NULL,
    valid_to       DATE         NULL,
    CONSTRAINT letter_signer_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- text_sha256 is the SHA-256 of the words that were on the signer's screen
CREATE TABLE sign_off (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    letter_id     BIGINT       NOT NULL,
    signer_id     BIGINT       NOT NULL,
    text_sha256   CHAR(64)     NOT NULL,
    signed_at     DATETIME(6)  NOT NULL,
    withdrawn_at  DATETIME(6)  NULL,
    CONSTRAINT sign_off_letter FOREIGN KEY (letter_id) REFERENCES letter (id),
    CONSTRAINT sign_off_signer FOREIGN KEY (signer_id) REFERENCES letter_signer (id),
    INDEX sign_off_by_letter (letter_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
