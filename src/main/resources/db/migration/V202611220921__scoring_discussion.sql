-- What is said on a panel about a criterion. A remark is its writer's draft until it is said. Then it stays in its place; one that
-- was withdrawn stays there too, without its words being shown. Who speaks as a member speaks from a place on the panel.
CREATE TABLE panel_remark (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT      NOT NULL,
    criterion_id  BIGINT      NOT NULL,
    author_id     BIGINT      NOT NULL,
    assignment_id BIGINT      NULL,
    speaks_as     VARCHAR(20) NOT NULL,
    text          TEXT        NOT NULL,
    text_version  INT         NOT NULL DEFAULT 0,
    touched_at    DATETIME(6) NOT NULL,
    said_at       DATETIME(6) NULL,
    withdrawn_at  DATETIME(6) NULL,
    draft_of      BIGINT GENERATED ALWAYS AS (CASE WHEN said_at IS NULL THEN criterion_id END) VIRTUAL,
    CONSTRAINT panel_remark_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT panel_remark_criterion FOREIGN KEY (criterion_id) REFERENCES criterion (id),
    CONSTRAINT panel_remark_author FOREIGN KEY (author_id) REFERENCES account (id),
    CONSTRAINT panel_remark_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
    CONSTRAINT panel_remark_one_draft UNIQUE (submission_id, author_id, draft_of),
    CONSTRAINT panel_remark_speaks_as CHECK (speaks_as IN ('MEMBER', 'CHAIR', 'SECRETARIAT')),
    CONSTRAINT panel_remark_place CHECK ((speaks_as = 'MEMBER') = (assignment_id IS NOT NULL)),
    CONSTRAINT panel_remark_said CHECK (said_at IS NULL OR CHAR_LENGTH(text) > 0),
    CONSTRAINT panel_remark_withdrawn CHECK (withdrawn_at IS NULL OR withdrawn_at >= said_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
