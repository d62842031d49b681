-- That an institution was asked whether the facts of its letter are right: what it was shown, until when it can answer, and
-- what it answered: CONFIRMED, CORRECTED or, after that day, LAPSED. A letter that was returned can be checked anew.
CREATE TABLE factual_check (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    letter_id   BIGINT       NOT NULL,
    asked_at    DATETIME(6)  NOT NULL,
    asked_by    VARCHAR(200) NOT NULL,
    due_on      DATE         NOT NULL,
    facts       LONGTEXT     NOT NULL,
    html        LONGTEXT     NOT NULL,
    answer      VARCHAR(20)  NULL,
    answered_at DATETIME(6)  NULL,
    answered_by VARCHAR(200) NULL,
    open_letter BIGINT GENERATED ALWAYS AS (CASE WHEN answer IS NULL THEN letter_id END) VIRTUAL,
    CONSTRAINT factual_check_letter FOREIGN KEY (letter_id) REFERENCES letter (id),
    CONSTRAINT factual_check_open UNIQUE (open_letter),
    CONSTRAINT factual_check_answered CHECK ((answer IS NULL) = (answered_at IS NULL)),
    INDEX factual_check_due (answer, due_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What the institution says is wrong, and what became of it: CHANGED, or NOT_CHANGED for a reason that it reads.
CREATE TABLE factual_correction (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    check_id    BIGINT        NOT NULL,
    place       VARCHAR(200)  NOT NULL,
    wrong       VARCHAR(2000) NOT NULL,
    correct     VARCHAR(2000) NOT NULL,
    listed_by   VARCHAR(200)  NOT NULL,
    listed_at   DATETIME(6)   NOT NULL,
    outcome     VARCHAR(20)   NULL,
    reason      VARCHAR(2000) NULL,
    decided_by  VARCHAR(200)  NULL,
    decided_at  DATETIME(6)   NULL,
    CONSTRAINT factual_correction_check FOREIGN KEY (check_id) REFERENCES factual_check (id),
    CONSTRAINT factual_correction_decided CHECK ((outcome IS NULL) = (decided_at IS NULL)),
    CONSTRAINT factual_correction_reason CHECK (outcome IS NULL OR outcome = 'CHANGED' OR reason IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
