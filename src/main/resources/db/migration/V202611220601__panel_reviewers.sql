-- themes: comma separated codes V,R,CD,S,EI; region: empty where it is that of the reviewer's institution
CREATE TABLE reviewer_profile (
    account_id    BIGINT      NOT NULL PRIMARY KEY,
    is_technician BOOLEAN     NOT NULL DEFAULT FALSE,
    region        VARCHAR(60) NOT NULL DEFAULT '',
    themes        VARCHAR(60) NULL,
    capacity      INT         NOT NULL,
    away_until    DATE        NULL,
    version       INT         NOT NULL DEFAULT 0,
    CONSTRAINT reviewer_profile_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT reviewer_profile_capacity CHECK (capacity BETWEEN 0 AND 20)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- where a reviewer was before: for three years after the end as good as his own institution
CREATE TABLE past_institution (
    id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reviewer_id    BIGINT NOT NULL,
    institution_id BIGINT NOT NULL,
    ended_on       DATE   NOT NULL,
    CONSTRAINT past_institution_reviewer FOREIGN KEY (reviewer_id) REFERENCES account (id),
    CONSTRAINT past_institution_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT past_institution_one UNIQUE (reviewer_id, institution_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- every training that was done; the last one counts, for a year
CREATE TABLE reviewer_training (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reviewer_id BIGINT      NOT NULL,
    trained_on  DATE        NOT NULL,
    recorded_by BIGINT      NULL,
    recorded_at DATETIME(6) NOT NULL,
    CONSTRAINT reviewer_training_reviewer FOREIGN KEY (reviewer_id) REFERENCES account (id),
    CONSTRAINT reviewer_training_recorder FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT reviewer_training_one UNIQUE (reviewer_id, trained_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
