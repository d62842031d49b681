-- the wording around the panel's feedback; text may hold fact tokens such as {institution.name}
CREATE TABLE letter_template (
    id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    stage           INT           NOT NULL,
    version_no      INT           NOT NULL,
    valid_from      DATE          NOT NULL,
    valid_to        DATE          NULL,
    board_name      VARCHAR(200)  NOT NULL,
    sender_name     VARCHAR(200)  NOT NULL,
    sender_address  VARCHAR(500)  NOT NULL,
    subject_line    VARCHAR(500)  NOT NULL,
    opening         VARCHAR(4000) NOT NULL,
    bridge          VARCHAR(2000) NOT NULL,
    wrap_up         VARCHAR(4000) NOT NULL,
    closing         VARCHAR(4000) NOT NULL,
    CONSTRAINT letter_template_version UNIQUE (stage, version_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- state: DRAFT, IN_SIGN_OFF, ISSUED
CREATE TABLE letter (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    submission_id  BIGINT        NOT NULL,
    template_id    BIGINT        NOT NULL,
    state          VARCHAR(20)   NOT NULL,
    return_reason  VARCHAR(2000) NULL,
    version        INT           NOT NULL DEFAULT 0,
    CONSTRAINT letter_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT letter_template_used FOREIGN KEY (template_id) REFERENCES letter_template (id),
    CONSTRAINT letter_one UNIQUE (submission_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE letter_section (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    letter_id  BIGINT      NOT NULL,
    section_id BIGINT      NOT NULL,
    text       MEDIUMTEXT  NOT NULL,
    version    INT         NOT NULL DEFAULT 0,
    CONSTRAINT letter_section_letter FOREIGN KEY (letter_id) REFERENCES letter (id),
    CONSTRAINT letter_section_one UNIQUE (letter_id, section_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE issued_copy (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    letter_id     BIGINT      NOT NULL,
    file_id       BIGINT      NOT NULL,
    sha256        CHAR(64)    NOT NULL,
    template_id   BIGINT      NOT NULL,
    facts         LONGTEXT    NOT NULL,
    html          LONGTEXT    NOT NULL,
    issued_at     DATETIME(6) NOT NULL,
    CONSTRAINT issued_copy_letter FOREIGN KEY (letter_id) REFERENCES letter (id),
    CONSTRAINT issued_copy_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
    CONSTRAINT issued_copy_one UNIQUE (letter_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
