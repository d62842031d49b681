CREATE TABLE account (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    email         VARCHAR(254) NOT NULL,
    name          VARCHAR(200) NOT NULL,
    password_hash VARCHAR(300) NULL,
    state         VARCHAR(20)  NOT NULL,
    session_epoch INT          NOT NULL DEFAULT 0,
    created_at    DATETIME(6)  NOT NULL,
    version       INT          NOT NULL DEFAULT 0,
    CONSTRAINT account_email UNIQUE (email)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE role_grant (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id     BIGINT      NOT NULL,
    role           VARCHAR(40) NOT NULL,
    institution_id BIGINT      NULL,
    granted_at     DATETIME(6) NOT NULL,
    CONSTRAINT role_grant_account FOREIGN KEY (account_id) REFERENCES account (id),
    INDEX role_grant_by_institution (institution_id, role)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- only the SHA-256 of a token is kept: whoever reads the table cannot use it
CREATE TABLE account_token (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    purpose    VARCHAR(20) NOT NULL,
    token_hash CHAR(64)    NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at    DATETIME(6) NULL,
    CONSTRAINT account_token_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT account_token_hash UNIQUE (token_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sign_in_attempt (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    source    VARCHAR(300) NOT NULL,
    failed_at DATETIME(6)  NOT NULL,
    INDEX sign_in_attempt_by_source (source, failed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
