-- state: OFFERED, ACCEPTED (with the declaration of no conflict), DECLINED, CONFLICTED, WITHDRAWN (by the secretariat)
-- is_leading, because LEADING is a reserved word
CREATE TABLE assignment (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT        NOT NULL,
    reviewer_id   BIGINT        NOT NULL,
    is_leading    BOOLEAN       NOT NULL DEFAULT FALSE,
    state         VARCHAR(20)   NOT NULL,
    note          VARCHAR(1000) NULL,
    offered_at    DATETIME(6)   NOT NULL,
    answered_at   DATETIME(6)   NULL,
    version       INT           NOT NULL DEFAULT 0,
    CONSTRAINT assignment_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT assignment_reviewer FOREIGN KEY (reviewer_id) REFERENCES account (id),
    CONSTRAINT assignment_one UNIQUE (submission_id, reviewer_id),
    INDEX assignment_by_reviewer (reviewer_id, state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE conflict_of_interest (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reviewer_id    BIGINT        NOT NULL,
    institution_id BIGINT        NOT NULL,
    kind           VARCHAR(20)   NOT NULL,
    reason         VARCHAR(1000) NOT NULL,
    declared_at    DATETIME(6)   NOT NULL,
    CONSTRAINT conflict_reviewer FOREIGN KEY (reviewer_id) REFERENCES account (id),
    CONSTRAINT conflict_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT conflict_one UNIQUE (reviewer_id, institution_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
