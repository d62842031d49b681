-- kind: PREVIOUS (looked back on by the RAG analysis) or NEW (the forward plan)
CREATE TABLE action_plan (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_id       BIGINT      NOT NULL,
    institution_id BIGINT      NOT NULL,
    kind           VARCHAR(20) NOT NULL,
    window_start   DATE        NULL,
    window_months  INT         NOT NULL,
    rag_key        MEDIUMTEXT   NULL,
    frozen_at      DATETIME(6) NULL,
    touched_by     BIGINT      NULL,
    touched_at     DATETIME(6) NULL,
    version        INT         NOT NULL DEFAULT 0,
    CONSTRAINT action_plan_round FOREIGN KEY (round_id) REFERENCES assessment_round (id),
    CONSTRAINT action_plan_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT action_plan_one UNIQUE (round_id, institution_id, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- themes: comma separated codes V,R,CD,S,EI; texts keep what was typed or imported and are never cut;
-- field_versions: at which version of the row each field was last changed
CREATE TABLE plan_action (
    id                  BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    plan_id             BIGINT       NOT NULL,
    position            INT          NOT NULL,
    reference           MEDIUMTEXT   NULL,
    group_title         MEDIUMTEXT   NULL,
    action_text         MEDIUMTEXT   NULL,
    method              MEDIUMTEXT   NULL,
    success_measure     MEDIUMTEXT   NULL,
    timeframe_text      MEDIUMTEXT   NULL,
    timeframe_kind      VARCHAR(30)  NULL,
    timeframe_precision VARCHAR(10)  NULL,
    starts_on           DATE         NULL,
    ends_on             DATE         NULL,
    owner_text          MEDIUMTEXT   NULL,
    links_text          MEDIUMTEXT   NULL,
    themes              VARCHAR(60)  NULL,
    business_as_usual   BOOLEAN      NOT NULL DEFAULT FALSE,
    rag_text            MEDIUMTEXT   NULL,
    status              VARCHAR(20)  NULL,
    reason              VARCHAR(30)  NULL,
    account             MEDIUMTEXT   NULL,
    removed_at          DATETIME(6)  NULL,
    field_versions      VARCHAR(500) NULL,
    touched_by_name     VARCHAR(200) NULL,
    touched_at          DATETIME(6)  NULL,
    version             INT          NOT NULL DEFAULT 0,
    CONSTRAINT plan_action_plan FOREIGN KEY (plan_id) REFERENCES action_plan (id),
    INDEX plan_action_order (plan_id, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- a file that was uploaded into a plan; choices: what a person changed of what was proposed; nothing is in the plan before confirmed_at
CREATE TABLE plan_import (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    plan_id      BIGINT        NOT NULL,
    file_id      BIGINT        NOT NULL,
    imported_by  BIGINT        NOT NULL,
    imported_at  DATETIME(6)   NOT NULL,
    choices      MEDIUMTEXT   NULL,
    confirmed_at DATETIME(6)   NULL,
    CONSTRAINT plan_import_plan FOREIGN KEY (plan_id) REFERENCES action_plan (id),
    CONSTRAINT plan_import_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
