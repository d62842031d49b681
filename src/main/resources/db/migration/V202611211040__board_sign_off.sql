-- text_sha256 is the SHA-256 of the words that were on the signer's screen. pass is the letter's: a letter that was
-- returned is signed anew. The two keys make a double click or a race of signers one signature and one issue.
CREATE TABLE sign_off (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    letter_id     BIGINT       NOT NULL,
    pass          INT          NOT NULL,
    ordinal       INT          NOT NULL,
    signer_id     BIGINT       NOT NULL,
    text_sha256   CHAR(64)     NOT NULL,
    signed_at     DATETIME(6)  NOT NULL,
    withdrawn_at  DATETIME(6)  NULL,
    CONSTRAINT sign_off_letter FOREIGN KEY (letter_id) REFERENCES letter (id),
    CONSTRAINT sign_off_signer FOREIGN KEY (signer_id) REFERENCES letter_signer (id),
    CONSTRAINT sign_off_ordinal UNIQUE (letter_id, pass, ordinal),
    CONSTRAINT sign_off_once UNIQUE (letter_id, pass, signer_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
