-- a proposal is computed anew whenever it is looked at; only that it was carried out, and by which offers, is kept
CREATE TABLE panel_proposal (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_id   BIGINT      NOT NULL,
    applied_by BIGINT      NOT NULL,
    applied_at DATETIME(6) NOT NULL,
    undone_at  DATETIME(6) NULL,
    version    INT         NOT NULL DEFAULT 0,
    CONSTRAINT panel_proposal_round FOREIGN KEY (round_id) REFERENCES assessment_round (id),
    CONSTRAINT panel_proposal_person FOREIGN KEY (applied_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE assignment ADD COLUMN proposal_id BIGINT NULL;
ALTER TABLE assignment ADD CONSTRAINT assignment_proposal FOREIGN KEY (proposal_id) REFERENCES panel_proposal (id);
