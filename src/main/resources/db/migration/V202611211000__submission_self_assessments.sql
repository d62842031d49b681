CREATE TABLE submission (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_id         BIGINT       NOT NULL,
    institution_id   BIGINT       NOT NULL,
    state            VARCHAR(20)  NOT NULL,
    approver_name    VARCHAR(200) NULL,
    approver_role    VARCHAR(200) NULL,
    submitted_at     DATETIME(6)  NULL,
    submitted_by     BIGINT       NULL,
    receipt_number   VARCHAR(30)  NULL,
    return_reason    VARCHAR(2000) NULL,
    version          INT          NOT NULL DEFAULT 0,
    CONSTRAINT submission_round FOREIGN KEY (round_id) REFERENCES assessment_round (id),
    CONSTRAINT submission_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT submission_one UNIQUE (round_id, institution_id),
    CONSTRAINT submission_receipt UNIQUE (receipt_number),
    INDEX submission_by_state (round_id, state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE answer (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT      NOT NULL,
    section_id    BIGINT      NOT NULL,
    text          MEDIUMTEXT  NOT NULL,
    ready         BOOLEAN     NOT NULL DEFAULT FALSE,
    touched_by    BIGINT      NULL,
    touched_at    DATETIME(6) NULL,
    version       INT         NOT NULL DEFAULT 0,
    CONSTRAINT answer_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT answer_section FOREIGN KEY (section_id) REFERENCES form_section (id),
    CONSTRAINT answer_one UNIQUE (submission_id, section_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE answer_revision (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    answer_id BIGINT      NOT NULL,
    text      MEDIUMTEXT  NOT NULL,
    saved_by  BIGINT      NOT NULL,
    saved_at  DATETIME(6) NOT NULL,
    CONSTRAINT answer_revision_answer FOREIGN KEY (answer_id) REFERENCES answer (id),
    INDEX answer_revision_by_answer (answer_id, saved_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE evidence (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT      NOT NULL,
    section_id    BIGINT      NOT NULL,
    file_id       BIGINT      NOT NULL,
    added_by      BIGINT      NOT NULL,
    added_at      DATETIME(6) NOT NULL,
    removed_at    DATETIME(6) NULL,
    CONSTRAINT evidence_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT evidence_section FOREIGN KEY (section_id) REFERENCES form_section (id),
    CONSTRAINT evidence_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- one row each time something was submitted: the whole of it as JSON, and its SHA-256
CREATE TABLE submitted_copy (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    submission_id  BIGINT      NOT NULL,
    receipt_number VARCHAR(30) NOT NULL,
    content        LONGTEXT    NOT NULL,
    sha256         CHAR(64)    NOT NULL,
    submitted_by   BIGINT      NOT NULL,
    submitted_at   DATETIME(6) NOT NULL,
    CONSTRAINT submitted_copy_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT submitted_copy_receipt UNIQUE (receipt_number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
