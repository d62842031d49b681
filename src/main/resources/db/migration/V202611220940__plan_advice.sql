-- What letters advised an institution, point by point, under the heading that it stood under. Points of a letter of the portal
-- come from it when it is issued and name its round; those of a letter from before the portal are typed in and name none.
-- The advice that a plan answers is the latest given before the deadline of its round.
CREATE TABLE advice_point (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    institution_id BIGINT       NOT NULL,
    round_id       BIGINT       NULL,
    given_at       DATETIME(6)  NOT NULL,
    position       INT          NOT NULL,
    heading        VARCHAR(200) NOT NULL,
    words          TEXT         NOT NULL,
    CONSTRAINT advice_point_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT advice_point_round FOREIGN KEY (round_id) REFERENCES assessment_round (id),
    CONSTRAINT advice_point_words CHECK (CHAR_LENGTH(words) > 0),
    INDEX advice_point_latest (institution_id, given_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- How a plan answers a point: by one of its actions, by words, or both. Each has a version of its own.
CREATE TABLE advice_answer (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    point_id        BIGINT       NOT NULL,
    plan_id         BIGINT       NOT NULL,
    action_id       BIGINT       NULL,
    action_version  INT          NOT NULL DEFAULT 0,
    reason          MEDIUMTEXT   NOT NULL,
    reason_version  INT          NOT NULL DEFAULT 0,
    touched_by_name VARCHAR(200) NULL,
    touched_at      DATETIME(6)  NULL,
    CONSTRAINT advice_answer_point FOREIGN KEY (point_id) REFERENCES advice_point (id),
    CONSTRAINT advice_answer_plan FOREIGN KEY (plan_id) REFERENCES action_plan (id),
    CONSTRAINT advice_answer_action FOREIGN KEY (action_id) REFERENCES plan_action (id),
    CONSTRAINT advice_answer_one UNIQUE (point_id, plan_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
