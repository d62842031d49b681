-- Letters that somebody signs together: one confirmation, one line for each letter in the words that were read. Whichever
-- node locks a line first signs it, in the transaction that settles the line.
CREATE TABLE signing_run (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    begun_at   DATETIME(6) NOT NULL,
    paused     BOOLEAN     NOT NULL DEFAULT FALSE,
    CONSTRAINT signing_run_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE signing_line (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    run_id      BIGINT       NOT NULL,
    position    INT          NOT NULL,
    letter_id   BIGINT       NOT NULL,
    pass        INT          NOT NULL,
    text_sha256 CHAR(64)     NOT NULL,
    state       VARCHAR(20)  NOT NULL DEFAULT 'WAITING',
    reason      VARCHAR(500) NULL,
    attempts    INT          NOT NULL DEFAULT 0,
    settled_at  DATETIME(6)  NULL,
    CONSTRAINT signing_line_run FOREIGN KEY (run_id) REFERENCES signing_run (id),
    CONSTRAINT signing_line_letter FOREIGN KEY (letter_id) REFERENCES letter (id),
    CONSTRAINT signing_line_once UNIQUE (run_id, letter_id),
    CONSTRAINT signing_line_place UNIQUE (run_id, position),
    CONSTRAINT signing_line_state CHECK (state IN ('WAITING', 'SIGNED', 'ISSUED', 'NOT_SIGNED')),
    CONSTRAINT signing_line_settled CHECK ((state = 'WAITING') = (settled_at IS NULL)),
    CONSTRAINT signing_line_reason CHECK ((state = 'NOT_SIGNED') = (reason IS NOT NULL)),
    INDEX signing_line_due (state, attempts, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
