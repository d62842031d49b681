-- the source is kept as its SHA-256, so that it fits whatever was typed and tells nobody's address
DROP TABLE sign_in_attempt;

CREATE TABLE attempt (
    id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    source  CHAR(64)    NOT NULL,
    made_at DATETIME(6) NOT NULL,
    INDEX attempt_by_source (source, made_at),
    INDEX attempt_by_time (made_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- a link works in the epoch of the account in which it was sent, so a chosen password ends every one
ALTER TABLE account_token DROP COLUMN used_at;
ALTER TABLE account_token ADD COLUMN session_epoch INT NOT NULL DEFAULT 0;
