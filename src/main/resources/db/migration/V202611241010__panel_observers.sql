-- Who sits in with a panel, without a vote. Nothing is opened before it is accepted.
CREATE TABLE panel_observer (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT      NOT NULL,
    account_id    BIGINT      NOT NULL,
    invited_at    DATETIME(6) NOT NULL,
    accepted_at   DATETIME(6) NULL,
    CONSTRAINT panel_observer_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT panel_observer_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT panel_observer_one UNIQUE (submission_id, account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
