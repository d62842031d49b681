-- What the secretariat writes to many people of a round at once. The words save themselves; version counts their changes.
CREATE TABLE circular (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_id   BIGINT       NOT NULL,
    audience   VARCHAR(20)  NOT NULL,
    subject    VARCHAR(200) NOT NULL DEFAULT '',
    body       MEDIUMTEXT   NOT NULL,
    version    INT          NOT NULL DEFAULT 0,
    field_versions TEXT     NULL,
    touched_by VARCHAR(200) NULL,
    touched_at DATETIME(6)  NULL,
    begun_at   DATETIME(6)  NOT NULL,
    sent_by    VARCHAR(200) NULL,
    sent_at    DATETIME(6)  NULL,
    CONSTRAINT circular_round FOREIGN KEY (round_id) REFERENCES assessment_round (id),
    CONSTRAINT circular_audience CHECK (audience IN ('INSTITUTIONS', 'ASKED', 'REVIEWERS', 'OWING')),
    CONSTRAINT circular_sent CHECK ((sent_at IS NULL) = (sent_by IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The submissions around which its people are, as the list of the round was filtered when it was begun.
CREATE TABLE circular_submission (
    circular_id   BIGINT NOT NULL,
    submission_id BIGINT NOT NULL,
    PRIMARY KEY (circular_id, submission_id),
    CONSTRAINT circular_submission_circular FOREIGN KEY (circular_id) REFERENCES circular (id),
    CONSTRAINT circular_submission_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE circular_left_out (
    circular_id BIGINT NOT NULL,
    account_id  BIGINT NOT NULL,
    PRIMARY KEY (circular_id, account_id),
    CONSTRAINT circular_left_out_circular FOREIGN KEY (circular_id) REFERENCES circular (id),
    CONSTRAINT circular_left_out_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- To whom it was sent; somebody with two institutions got one for each.
CREATE TABLE circular_recipient (
    circular_id BIGINT       NOT NULL,
    account_id  BIGINT       NOT NULL,
    institution VARCHAR(200) NOT NULL,
    PRIMARY KEY (circular_id, account_id, institution),
    CONSTRAINT circular_recipient_circular FOREIGN KEY (circular_id) REFERENCES circular (id),
    CONSTRAINT circular_recipient_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A subject of 200 characters, with what is filled in.
ALTER TABLE outgoing_mail MODIFY COLUMN subject VARCHAR(2000) NOT NULL;
