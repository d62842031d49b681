-- what an institution's tables and columns were taken for when somebody last confirmed them;
-- words: SHA-256 of the header of a column, or of all headers of a table, without signs and in small letters
CREATE TABLE plan_remembered_meaning (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    institution_id BIGINT      NOT NULL,
    words          CHAR(64)    NOT NULL,
    meaning        VARCHAR(20) NOT NULL,
    CONSTRAINT plan_remembered_meaning_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT plan_remembered_meaning_one UNIQUE (institution_id, words),
    CONSTRAINT plan_remembered_meaning_words CHECK (CHAR_LENGTH(words) = 64),
    CONSTRAINT plan_remembered_meaning_said CHECK (CHAR_LENGTH(meaning) > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
