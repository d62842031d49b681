CREATE TABLE rubric (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title      VARCHAR(200) NOT NULL,
    stage      INT          NOT NULL,
    version_no INT          NOT NULL,
    frozen_at  DATETIME(6)  NULL,
    CONSTRAINT rubric_version UNIQUE (stage, version_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- section_code is the section of the form that the criterion looks at: A, R, E, N or P
CREATE TABLE criterion (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    rubric_id    BIGINT       NOT NULL,
    position     INT          NOT NULL,
    code         VARCHAR(10)  NOT NULL,
    section_code VARCHAR(10)  NOT NULL,
    title        VARCHAR(200) NOT NULL,
    question     VARCHAR(1000) NOT NULL,
    CONSTRAINT criterion_rubric FOREIGN KEY (rubric_id) REFERENCES rubric (id),
    CONSTRAINT criterion_code UNIQUE (rubric_id, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE level_descriptor (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    criterion_id BIGINT        NOT NULL,
    level        INT           NOT NULL,
    name         VARCHAR(60)   NOT NULL,
    descriptor   VARCHAR(1000) NOT NULL,
    CONSTRAINT level_descriptor_criterion FOREIGN KEY (criterion_id) REFERENCES criterion (id),
    CONSTRAINT level_descriptor_level UNIQUE (criterion_id, level)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
