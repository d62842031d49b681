-- Which comment of the panel went into the feedback of its section, and as what. It stays within the panel: the letter gets text only.
CREATE TABLE feedback_source (
    id               BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    consolidation_id BIGINT      NOT NULL,
    score_id         BIGINT      NOT NULL,
    used_as          VARCHAR(20) NULL,
    use_version      INT         NOT NULL DEFAULT 0,
    taken_by         BIGINT      NULL,
    taken_at         DATETIME(6) NULL,
    CONSTRAINT feedback_source_consolidation FOREIGN KEY (consolidation_id) REFERENCES consolidation (id),
    CONSTRAINT feedback_source_score FOREIGN KEY (score_id) REFERENCES score (id),
    CONSTRAINT feedback_source_taker FOREIGN KEY (taken_by) REFERENCES account (id),
    CONSTRAINT feedback_source_one UNIQUE (consolidation_id, score_id),
    CONSTRAINT feedback_source_use CHECK (used_as IN ('STRENGTH', 'ADVICE')),
    CONSTRAINT feedback_source_taken CHECK (used_as IS NULL OR (taken_by IS NOT NULL AND taken_at IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
