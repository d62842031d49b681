-- The page an institution is working on: which plans, names and letters it will show. One for each institution.
CREATE TABLE publication (
    id             BIGINT  NOT NULL AUTO_INCREMENT PRIMARY KEY,
    institution_id BIGINT  NOT NULL,
    shows_letters  BOOLEAN NOT NULL DEFAULT FALSE,
    version        INT     NOT NULL DEFAULT 0,
    CONSTRAINT publication_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT publication_one UNIQUE (institution_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE publication_plan (
    publication_id BIGINT NOT NULL,
    plan_id        BIGINT NOT NULL,
    PRIMARY KEY (publication_id, plan_id),
    CONSTRAINT publication_plan_page FOREIGN KEY (publication_id) REFERENCES publication (id),
    CONSTRAINT publication_plan_plan FOREIGN KEY (plan_id) REFERENCES action_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- people whose names somebody ticked to be shown; every other personal name in a plan is withheld
CREATE TABLE publication_name (
    publication_id BIGINT       NOT NULL,
    name           VARCHAR(200) NOT NULL,
    PRIMARY KEY (publication_id, name),
    CONSTRAINT publication_name_page FOREIGN KEY (publication_id) REFERENCES publication (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE publication_text (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    publication_id BIGINT       NOT NULL,
    field          VARCHAR(30)  NOT NULL,
    text           MEDIUMTEXT   NOT NULL,
    touched_by     VARCHAR(200) NULL,
    touched_at     DATETIME(6)  NULL,
    version        INT          NOT NULL DEFAULT 0,
    CONSTRAINT publication_text_page FOREIGN KEY (publication_id) REFERENCES publication (id),
    CONSTRAINT publication_text_one UNIQUE (publication_id, field),
    CONSTRAINT publication_text_field CHECK (field IN ('STATEMENT', 'LEADER_NAME', 'LEADER_ROLE', 'VISIBILITY', 'RECOGNITION',
        'CAREER_DEVELOPMENT', 'SUSTAINABILITY', 'EVALUATING_IMPACT', 'CONTACT_NAME', 'CONTACT_ROLE', 'CONTACT_EMAIL'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What was published: never changed once written, but for the day it ended, when a newer one came or it was withdrawn.
-- plan_ends_on is the last day of the newest plan in it; current_of lets an institution have one current edition at most
CREATE TABLE edition (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    institution_id BIGINT      NOT NULL,
    plan_starts_on DATE        NULL,
    plan_ends_on   DATE        NULL,
    shows_plan     BOOLEAN     NOT NULL,
    published_by   BIGINT      NOT NULL,
    published_at   DATETIME(6) NOT NULL,
    ended_at       DATETIME(6) NULL,
    current_of     BIGINT GENERATED ALWAYS AS (CASE WHEN ended_at IS NULL THEN institution_id END) VIRTUAL,
    CONSTRAINT edition_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT edition_publisher FOREIGN KEY (published_by) REFERENCES account (id),
    CONSTRAINT edition_window CHECK (plan_ends_on >= plan_starts_on),
    CONSTRAINT edition_end CHECK (ended_at >= published_at),
    CONSTRAINT edition_one_current UNIQUE (current_of)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE edition_text (
    edition_id BIGINT      NOT NULL,
    field      VARCHAR(30) NOT NULL,
    text       MEDIUMTEXT  NOT NULL,
    PRIMARY KEY (edition_id, field),
    CONSTRAINT edition_text_edition FOREIGN KEY (edition_id) REFERENCES edition (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- a plan as it was submitted, without the names that were not ticked; position 0 is the newest
CREATE TABLE edition_plan (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    edition_id    BIGINT       NOT NULL,
    position      INT          NOT NULL,
    plan_id       BIGINT       NOT NULL,
    round_name    VARCHAR(100) NOT NULL,
    kind          VARCHAR(20)  NOT NULL,
    window_start  DATE         NULL,
    window_months INT          NOT NULL,
    rag_key       MEDIUMTEXT   NOT NULL,
    submitted_at  DATETIME(6)  NOT NULL,
    CONSTRAINT edition_plan_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
    CONSTRAINT edition_plan_source FOREIGN KEY (plan_id) REFERENCES action_plan (id),
    CONSTRAINT edition_plan_kind CHECK (kind IN ('PREVIOUS', 'NEW')),
    CONSTRAINT edition_plan_once UNIQUE (edition_id, plan_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE edition_action (
    edition_plan_id   BIGINT      NOT NULL,
    position          INT         NOT NULL,
    action_id         BIGINT      NOT NULL,
    reference         MEDIUMTEXT  NOT NULL,
    group_title       MEDIUMTEXT  NOT NULL,
    action_text       MEDIUMTEXT  NOT NULL,
    method            MEDIUMTEXT  NOT NULL,
    success_measure   MEDIUMTEXT  NOT NULL,
    timeframe_text    MEDIUMTEXT  NOT NULL,
    timeframe_kind    VARCHAR(30) NULL,
    starts_on         DATE        NULL,
    ends_on           DATE        NULL,
    owner_text        MEDIUMTEXT  NOT NULL,
    links_text        MEDIUMTEXT  NOT NULL,
    themes            VARCHAR(60) NULL,
    business_as_usual BOOLEAN     NOT NULL,
    rag_text          MEDIUMTEXT  NOT NULL,
    status            VARCHAR(20) NULL,
    reason            VARCHAR(30) NULL,
    account           MEDIUMTEXT  NOT NULL,
    PRIMARY KEY (edition_plan_id, position),
    CONSTRAINT edition_action_plan FOREIGN KEY (edition_plan_id) REFERENCES edition_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- files to download: of a plan, or a letter that was issued
CREATE TABLE edition_file (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    edition_id      BIGINT       NOT NULL,
    plan_id         BIGINT       NULL,
    title           VARCHAR(200) NOT NULL,
    file_id         BIGINT       NOT NULL,
    CONSTRAINT edition_file_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
    CONSTRAINT edition_file_plan FOREIGN KEY (edition_id, plan_id) REFERENCES edition_plan (edition_id, plan_id),
    CONSTRAINT edition_file_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
