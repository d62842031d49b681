-- What a reviewer has written into the workbook of his review and uploaded, until he takes it over or drops it: each answer
-- that differs from what stood in the workbook when he downloaded it.
CREATE TABLE offline_answer (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    review_id    BIGINT      NOT NULL,
    criterion_id BIGINT      NOT NULL,
    part         VARCHAR(20) NOT NULL,
    base_value   TEXT        NOT NULL,
    value        TEXT        NOT NULL,
    uploaded_at  DATETIME(6) NOT NULL,
    CONSTRAINT offline_answer_review FOREIGN KEY (review_id) REFERENCES review (id),
    CONSTRAINT offline_answer_criterion FOREIGN KEY (criterion_id) REFERENCES criterion (id),
    CONSTRAINT offline_answer_one UNIQUE (review_id, criterion_id, part),
    CONSTRAINT offline_answer_part CHECK (part IN ('LEVEL', 'COMMENT'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
