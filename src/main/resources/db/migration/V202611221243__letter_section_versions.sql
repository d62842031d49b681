-- A text that a section of a letter once had, by whom (nobody: as the panel gave it) and when. Never changed or deleted.
CREATE TABLE letter_section_version (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    letter_section_id BIGINT       NOT NULL,
    text              MEDIUMTEXT   NOT NULL,
    saved_by          VARCHAR(200) NULL,
    saved_at          DATETIME(6)  NOT NULL,
    CONSTRAINT letter_section_version_section FOREIGN KEY (letter_section_id) REFERENCES letter_section (id),
    INDEX letter_section_version_by_section (letter_section_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
