-- a reviewer's go at a made-up submission that comes with the portal (exemplar is its name in the files); how close he came to the
-- references is counted once, when he finishes
CREATE TABLE exercise (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reviewer_id BIGINT      NOT NULL,
    exemplar    VARCHAR(40) NOT NULL,
    rubric_id   BIGINT      NOT NULL,
    begun_at    DATETIME(6) NOT NULL,
    finished_at DATETIME(6) NULL,
    same        INT         NOT NULL DEFAULT 0,
    one_off     INT         NOT NULL DEFAULT 0,
    further     INT         NOT NULL DEFAULT 0,
    counted_at  DATETIME(6) NULL,
    version     INT         NOT NULL DEFAULT 0,
    begun_by    BIGINT GENERATED ALWAYS AS (CASE WHEN finished_at IS NULL THEN reviewer_id END) VIRTUAL,
    CONSTRAINT exercise_reviewer FOREIGN KEY (reviewer_id) REFERENCES account (id),
    CONSTRAINT exercise_rubric FOREIGN KEY (rubric_id) REFERENCES rubric (id),
    CONSTRAINT exercise_one_at_a_time UNIQUE (begun_by, exemplar),
    CONSTRAINT exercise_outcome CHECK (same >= 0 AND one_off >= 0 AND further >= 0
        AND (finished_at IS NOT NULL OR same + one_off + further = 0)),
    CONSTRAINT exercise_counted CHECK (counted_at IS NULL OR finished_at IS NOT NULL),
    INDEX exercise_by_day (finished_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- level and comment are saved each on its own, so each has its own version
CREATE TABLE exercise_score (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    exercise_id     BIGINT      NOT NULL,
    criterion_id    BIGINT      NOT NULL,
    level           INT         NULL,
    cannot_judge    BOOLEAN     NOT NULL DEFAULT FALSE,
    level_version   INT         NOT NULL DEFAULT 0,
    comment         TEXT        NOT NULL,
    comment_version INT         NOT NULL DEFAULT 0,
    touched_at      DATETIME(6) NULL,
    CONSTRAINT exercise_score_exercise FOREIGN KEY (exercise_id) REFERENCES exercise (id),
    CONSTRAINT exercise_score_criterion FOREIGN KEY (criterion_id) REFERENCES criterion (id),
    CONSTRAINT exercise_score_one UNIQUE (exercise_id, criterion_id),
    CONSTRAINT exercise_score_judgement CHECK (level IS NULL OR NOT cannot_judge)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
