-- kind: PREVIOUS (looked back on by the RAG analysis) or NEW (the forward plan)
CREATE TABLE action_plan (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_id       BIGINT        NOT NULL,
    institution_id BIGINT        NOT NULL,
    kind           VARCHAR(20)   NOT NULL,
    window_start   DATE          NULL,
    window_months  INT           NOT NULL,
    rag_key        VARCHAR(1000) NULL,
    frozen_at      DATETIME(6)   NULL,
    touched_by     BIGINT        NULL,
    touched_at     DATETIME(6)   NULL,
    version        INT           NOT NULL DEFAULT 0,
    CONSTRAINT action_plan_round FOREIGN KEY (round_id) REFERENCES assessment_round (id),
    CONSTRAINT action_plan_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT action_plan_one UNIQUE (round_id, institution_id, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- themes: comma separated codes V,R,CD,S,EI; the *_text columns keep what was typed or imported, never cut
CREATE TABLE plan_action (
    id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    plan_id         BIGINT        NOT NULL,
    position        INT           NOT NULL,
    reference       VARCHAR(60)   NULL,
    group_title     VARCHAR(1000) NULL,
    action_text     TEXT          NULL,
    method          TEXT          NULL,
    success_measure TEXT          NULL,
    timeframe_text  VARCHAR(1000) NULL,
    timeframe_kind  VARCHAR(30)   NULL,
    starts_on       DATE          NULL,
    ends_on         DATE          NULL,
    owner_text      VARCHAR(1000) NULL,
    links_text      VARCHAR(1000) NULL,
    themes          VARCHAR(60)   NULL,
    business_as_usual BOOLEAN     NOT NULL DEFAULT FALSE,
    rag_text        VARCHAR(60)   NULL,
    status          VARCHAR(20)   NULL,
    reason          VARCHAR(30)   NULL,
    account         TEXT          NULL,
    version         INT           NOT NULL DEFAULT 0,
    CONSTRAINT plan_action_plan FOREIGN KEY (plan_id) REFERENCES action_plan (id),
    INDEX plan_action_order (plan_id, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE plan_import (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    plan_id     BIGINT      NOT NULL,
    file_id     BIGINT      NOT NULL,
    imported_by BIGINT      NOT NULL,
    imported_at DATETIME(6) NOT NULL,
    confirmed_at DATETIME(6) NULL,
    CONSTRAINT plan_import_plan FOREIGN KEY (plan_id) REFERENCES action_plan (id),
    CONSTRAINT plan_import_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
