CREATE TABLE review (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    assignment_id BIGINT      NOT NULL,
    submission_id BIGINT      NOT NULL,
    reviewer_id   BIGINT      NOT NULL,
    state         VARCHAR(20) NOT NULL,
    submitted_at  DATETIME(6) NULL,
    version       INT         NOT NULL DEFAULT 0,
    CONSTRAINT review_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
    CONSTRAINT review_one UNIQUE (assignment_id),
    INDEX review_by_submission (submission_id, state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- level is null until chosen; cannot_judge says that the submission does not show enough.
-- Level and comment are saved each on its own, so each has its own version.
CREATE TABLE score (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    review_id       BIGINT      NOT NULL,
    criterion_id    BIGINT      NOT NULL,
    level           INT         NULL,
    cannot_judge    BOOLEAN     NOT NULL DEFAULT FALSE,
    level_version   INT         NOT NULL DEFAULT 0,
    comment         TEXT        NOT NULL,
    comment_version INT         NOT NULL DEFAULT 0,
    touched_at      DATETIME(6) NULL,
    CONSTRAINT score_review FOREIGN KEY (review_id) REFERENCES review (id),
    CONSTRAINT score_criterion FOREIGN KEY (criterion_id) REFERENCES criterion (id),
    CONSTRAINT score_one UNIQUE (review_id, criterion_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE consolidation (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT      NOT NULL,
    completed_at  DATETIME(6) NULL,
    version       INT         NOT NULL DEFAULT 0,
    CONSTRAINT consolidation_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT consolidation_one UNIQUE (submission_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE consolidated_level (
    id               BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    consolidation_id BIGINT      NOT NULL,
    criterion_id     BIGINT      NOT NULL,
    level            INT         NULL,
    cannot_judge     BOOLEAN     NOT NULL DEFAULT FALSE,
    level_version    INT         NOT NULL DEFAULT 0,
    reason           TEXT        NOT NULL,
    reason_version   INT         NOT NULL DEFAULT 0,
    agreed_by        BIGINT      NULL,
    agreed_at        DATETIME(6) NULL,
    CONSTRAINT consolidated_level_consolidation FOREIGN KEY (consolidation_id) REFERENCES consolidation (id),
    CONSTRAINT consolidated_level_criterion FOREIGN KEY (criterion_id) REFERENCES criterion (id),
    CONSTRAINT consolidated_level_one UNIQUE (consolidation_id, criterion_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE section_feedback (
    id               BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    consolidation_id BIGINT      NOT NULL,
    section_id       BIGINT      NOT NULL,
    text             MEDIUMTEXT  NOT NULL,
    text_version     INT         NOT NULL DEFAULT 0,
    touched_by       BIGINT      NULL,
    touched_at       DATETIME(6) NULL,
    CONSTRAINT section_feedback_consolidation FOREIGN KEY (consolidation_id) REFERENCES consolidation (id),
    CONSTRAINT section_feedback_section FOREIGN KEY (section_id) REFERENCES form_section (id),
    CONSTRAINT section_feedback_one UNIQUE (consolidation_id, section_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
