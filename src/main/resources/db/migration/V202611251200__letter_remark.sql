-- What somebody of the board says about a place in a letter, or about all of it; settled by the secretariat.
CREATE TABLE letter_remark (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    letter_id   BIGINT        NOT NULL,
    heading     VARCHAR(300)  NULL,
    words       VARCHAR(500)  NULL,
    text        VARCHAR(2000) NOT NULL,
    made_by     VARCHAR(200)  NOT NULL,
    made_at     DATETIME(6)   NOT NULL,
    settled_by  VARCHAR(200)  NULL,
    settled_at  DATETIME(6)   NULL,
    CONSTRAINT letter_remark_letter FOREIGN KEY (letter_id) REFERENCES letter (id),
    CONSTRAINT letter_remark_text CHECK (text <> ''),
    CONSTRAINT letter_remark_place CHECK (heading IS NULL OR words IS NOT NULL),
    CONSTRAINT letter_remark_settled CHECK ((settled_by IS NULL) = (settled_at IS NULL)),
    INDEX letter_remark_open (letter_id, settled_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
