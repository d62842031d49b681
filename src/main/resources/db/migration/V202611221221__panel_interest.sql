-- somebody would like to review; kept until some time after the answer and no longer, so nothing refers to it. email is canonical,
-- institution as it was typed. While nobody has answered, there is one for an address.
CREATE TABLE reviewer_interest (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name          VARCHAR(200)  NOT NULL,
    email         VARCHAR(254)  NOT NULL,
    institution   VARCHAR(200)  NOT NULL,
    job           VARCHAR(200)  NOT NULL,
    is_technician BOOLEAN       NOT NULL,
    region        VARCHAR(60)   NOT NULL DEFAULT '',
    themes        VARCHAR(60)   NULL,
    why           VARCHAR(2000) NOT NULL,
    state         VARCHAR(20)   NOT NULL,
    told_at       DATETIME(6)   NOT NULL,
    answered_at   DATETIME(6)   NULL,
    version       INT           NOT NULL DEFAULT 0,
    open_of       VARCHAR(254) GENERATED ALWAYS AS (CASE WHEN state = 'OPEN' THEN email END) VIRTUAL,
    CONSTRAINT reviewer_interest_one_open UNIQUE (open_of),
    CONSTRAINT reviewer_interest_state CHECK (state IN ('OPEN', 'INVITED', 'DECLINED')),
    CONSTRAINT reviewer_interest_answer CHECK ((state = 'OPEN') = (answered_at IS NULL)),
    INDEX reviewer_interest_by_state (state, told_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
