-- What an institution was given for its work: beside the rounds, and no outcome of one.
CREATE TABLE institution_recognition (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    institution_id BIGINT        NOT NULL,
    kind           VARCHAR(30)   NOT NULL,
    given_by       VARCHAR(200)  NOT NULL,
    given_on       DATE          NOT NULL,
    reason         VARCHAR(500)  NULL,
    CONSTRAINT institution_recognition_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT institution_recognition_kind CHECK (kind IN ('PLAQUE', 'IMPACT_AWARD', 'EMPLOYER_CHAMPION', 'OTHER')),
    CONSTRAINT institution_recognition_giver CHECK (given_by <> '')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
