-- What a person's device shares with the portal: the secret in force, and one on offer until its first code was given. Both are
-- encrypted with a key that is not in the database. No code of a step up to the last one taken is taken again.
CREATE TABLE second_factor (
    account_id   BIGINT       NOT NULL PRIMARY KEY,
    secret       VARCHAR(200) NULL,
    offered      VARCHAR(200) NULL,
    confirmed_at DATETIME(6)  NULL,
    last_step    BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT second_factor_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT second_factor_confirmed CHECK ((secret IS NULL) = (confirmed_at IS NULL)),
    CONSTRAINT second_factor_something CHECK (secret IS NOT NULL OR offered IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Codes on paper, kept as a hash that takes the same key.
CREATE TABLE recovery_code (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    code_hash  CHAR(64)    NOT NULL,
    used_at    DATETIME(6) NULL,
    CONSTRAINT recovery_code_factor FOREIGN KEY (account_id) REFERENCES second_factor (account_id),
    CONSTRAINT recovery_code_once UNIQUE (account_id, code_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
