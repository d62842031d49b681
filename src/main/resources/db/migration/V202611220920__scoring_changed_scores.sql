-- A score that was submitted stays as it was given. What its reviewer makes of it afterwards stands beside it with the reason,
-- and is his own draft until he gives it. Level, comment and reason are saved each on its own, so each has its own version.
CREATE TABLE score_change (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    score_id        BIGINT      NOT NULL,
    level           INT         NULL,
    cannot_judge    BOOLEAN     NOT NULL DEFAULT FALSE,
    level_version   INT         NOT NULL DEFAULT 0,
    comment         TEXT        NOT NULL,
    comment_version INT         NOT NULL DEFAULT 0,
    reason          TEXT        NOT NULL,
    reason_version  INT         NOT NULL DEFAULT 0,
    touched_at      DATETIME(6) NOT NULL,
    given_at        DATETIME(6) NULL,
    draft_of        BIGINT GENERATED ALWAYS AS (CASE WHEN given_at IS NULL THEN score_id END) VIRTUAL,
    CONSTRAINT score_change_score FOREIGN KEY (score_id) REFERENCES score (id),
    CONSTRAINT score_change_one_draft UNIQUE (draft_of),
    CONSTRAINT score_change_judgement CHECK (level IS NULL OR NOT cannot_judge),
    CONSTRAINT score_change_given CHECK (given_at IS NULL
        OR (CHAR_LENGTH(reason) > 0 AND (cannot_judge OR level IS NOT NULL)))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
