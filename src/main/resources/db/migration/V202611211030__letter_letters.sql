-- The wording around the panel's feedback. Every text column but the names and the address may hold fact tokens:
-- any token of the facts such as {institution.name}, {round.name}, {round.stage.word}, {plan.months}, and of the letter
-- {addressee.salutation}, {board.name}, {sender.name}. Paragraphs are parted by an empty line.
-- sender_address: one line each for street, town, mail. valediction: "Yours sincerely,".
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
    salutation      VARCHAR(200)  NOT NULL DEFAULT '{addressee.salutation},',
    opening         VARCHAR(4000) NOT NULL,
    bridge          VARCHAR(2000) NOT NULL,
    wrap_up         VARCHAR(4000) NOT NULL,
    closing         VARCHAR(4000) NOT NULL,
    valediction     VARCHAR(100)  NOT NULL DEFAULT 'Yours sincerely,',
    CONSTRAINT letter_template_version UNIQUE (stage, version_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- who may sign, and how the name is printed under the letter (position 1 is the left of the two)
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

-- state: DRAFT, IN_SIGN_OFF, ISSUED; pass counts how often it went to sign-off
CREATE TABLE letter (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    submission_id  BIGINT        NOT NULL,
    round_id       BIGINT        NOT NULL,
    institution_id BIGINT        NOT NULL,
    template_id    BIGINT        NOT NULL,
    state          VARCHAR(20)   NOT NULL,
    pass           INT           NOT NULL DEFAULT 0,
    return_reason  VARCHAR(2000) NULL,
    returned_by    VARCHAR(200)  NULL,
    drafted_at     DATETIME(6)   NOT NULL,
    version        INT           NOT NULL DEFAULT 0,
    CONSTRAINT letter_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT letter_round FOREIGN KEY (round_id) REFERENCES assessment_round (id),
    CONSTRAINT letter_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT letter_template_used FOREIGN KEY (template_id) REFERENCES letter_template (id),
    CONSTRAINT letter_one UNIQUE (submission_id),
    INDEX letter_by_state (state, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE letter_section (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    letter_id  BIGINT        NOT NULL,
    section_id BIGINT        NOT NULL,
    position   INT           NOT NULL,
    code       VARCHAR(10)   NOT NULL,
    heading    VARCHAR(200)  NOT NULL,
    text       MEDIUMTEXT    NOT NULL,
    touched_by VARCHAR(200)  NULL,
    touched_at DATETIME(6)   NULL,
    version    INT           NOT NULL DEFAULT 0,
    CONSTRAINT letter_section_letter FOREIGN KEY (letter_id) REFERENCES letter (id),
    CONSTRAINT letter_section_one UNIQUE (letter_id, section_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- never changed once written: the bytes are in file_id, facts is the JSON the tokens stood for
CREATE TABLE issued_copy (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    letter_id     BIGINT      NOT NULL,
    file_id       BIGINT      NOT NULL,
    sha256        CHAR(64)    NOT NULL,
    text_sha256   CHAR(64)    NOT NULL,
    template_id   BIGINT      NOT NULL,
    facts         LONGTEXT    NOT NULL,
    html          LONGTEXT    NOT NULL,
    issued_at     DATETIME(6) NOT NULL,
    CONSTRAINT issued_copy_letter FOREIGN KEY (letter_id) REFERENCES letter (id),
    CONSTRAINT issued_copy_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
    CONSTRAINT issued_copy_one UNIQUE (letter_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
