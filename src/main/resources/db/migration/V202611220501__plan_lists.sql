-- the lists that an institution keeps beside its plan: what short names mean, and values or aims of its own that actions
-- are linked to. contact is never published; field_versions: at which version of the row each field was last changed
CREATE TABLE plan_entry (
    id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    plan_id  BIGINT      NOT NULL,
    kind     VARCHAR(10) NOT NULL,
    position INT         NOT NULL,
    name     MEDIUMTEXT  NOT NULL,
    meaning  MEDIUMTEXT  NOT NULL,
    contact  MEDIUMTEXT  NOT NULL,
    remark   MEDIUMTEXT  NOT NULL,
    field_versions VARCHAR(200) NULL,
    version  INT         NOT NULL DEFAULT 0,
    CONSTRAINT plan_entry_plan FOREIGN KEY (plan_id) REFERENCES action_plan (id),
    CONSTRAINT plan_entry_kind CHECK (kind IN ('GLOSSARY', 'VALUE')),
    INDEX plan_entry_order (plan_id, kind, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
