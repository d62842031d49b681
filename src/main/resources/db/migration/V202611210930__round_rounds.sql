CREATE TABLE form_version (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title       VARCHAR(200) NOT NULL,
    stage       INT          NOT NULL,
    version_no  INT          NOT NULL,
    plan_months INT          NOT NULL,
    frozen_at   DATETIME(6)  NULL,
    CONSTRAINT form_version_version UNIQUE (stage, version_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- part says what a section holds beside its text: TEXT, PREVIOUS_PLAN (the RAG analysis) or NEW_PLAN
CREATE TABLE form_section (
    id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    form_version_id BIGINT        NOT NULL,
    position        INT           NOT NULL,
    code            VARCHAR(10)   NOT NULL,
    heading         VARCHAR(200)  NOT NULL,
    guidance        VARCHAR(4000) NOT NULL,
    word_limit      INT           NOT NULL,
    part            VARCHAR(20)   NOT NULL,
    CONSTRAINT form_section_form FOREIGN KEY (form_version_id) REFERENCES form_version (id),
    CONSTRAINT form_section_code UNIQUE (form_version_id, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- all instants are UTC; zone is the zone in which the deadline was announced
CREATE TABLE assessment_round (
    id                     BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name                   VARCHAR(100) NOT NULL,
    stage                  INT          NOT NULL,
    form_version_id        BIGINT       NOT NULL,
    rubric_id              BIGINT       NOT NULL,
    opens_at               DATETIME(6)  NOT NULL,
    deadline_at            DATETIME(6)  NOT NULL,
    zone                   VARCHAR(60)  NOT NULL,
    grace_minutes          INT          NOT NULL DEFAULT 0,
    review_due_on          DATE         NOT NULL,
    sign_off_due_on        DATE         NOT NULL,
    peers_see_scores       VARCHAR(20)  NOT NULL,
    peers_see_names        BOOLEAN      NOT NULL,
    opened_at              DATETIME(6)  NULL,
    version                INT          NOT NULL DEFAULT 0,
    CONSTRAINT assessment_round_name UNIQUE (name),
    CONSTRAINT assessment_round_form FOREIGN KEY (form_version_id) REFERENCES form_version (id),
    CONSTRAINT assessment_round_rubric FOREIGN KEY (rubric_id) REFERENCES rubric (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE deadline_extension (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_id       BIGINT       NOT NULL,
    institution_id BIGINT       NOT NULL,
    deadline_at    DATETIME(6)  NOT NULL,
    reason         VARCHAR(500) NOT NULL,
    granted_at     DATETIME(6)  NOT NULL,
    CONSTRAINT deadline_extension_round FOREIGN KEY (round_id) REFERENCES assessment_round (id),
    CONSTRAINT deadline_extension_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT deadline_extension_one UNIQUE (round_id, institution_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
