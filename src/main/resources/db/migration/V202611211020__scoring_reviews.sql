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

-- level is null until chosen; cannot_judge says that the submission does not show enough
CREATE TABLE score (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    review_id    BIGINT      NOT NULL,
    criterion_id BIGINT      NOT NULL,
    level        INT         NULL,
    cannot_judge BOOLEAN     NOT NULL DEFAULT FALSE,
    comment      TEXT        NOT NULL,
    version      INT         NOT NULL DEFAULT 0,
    CONSTRAINT score_review FOREIGN KEY (review_id) REFERENCES review (id),
    CONSTRAINT score_criterion FOREIGN KEY (criterion_id) REFERENCES criterion (id),
    CONSTRAINT score_one UNIQUE (review_id, criterion_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE consolidated_level (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT      NOT NULL,
    criterion_id  BIGINT      NOT NULL,
    level         INT         NULL,
    cannot_judge  BOOLEAN     NOT NULL DEFAULT FALSE,
    reason        TEXT        NOT NULL,
    agreed_by     BIGINT      NULL,
    agreed_at     DATETIME(6) NULL,
    version       INT         NOT NULL DEFAULT 0,
    CONSTRAINT consolidated_level_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT consolidated_level_one UNIQUE (submission_id, criterion_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE section_feedback (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT      NOT NULL,
    section_id    BIGINT      NOT NULL,
    text          MEDIUMTEXT  NOT NULL,
    touched_by    BIGINT      NULL,
    touched_at    DATETIME(6) NULL,
    version       INT         NOT NULL DEFAULT 0,
    CONSTRAINT section_feedback_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT section_feedback_one UNIQUE (submission_id, section_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
