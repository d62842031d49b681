-- The checks of the plans that hold a submission up while they are open, by the form it is written on. The codes are those of
-- the checks in portal.facts. A form that a round has opened with keeps to what it was: nothing is added to it.
CREATE TABLE form_check (
    form_version_id BIGINT      NOT NULL,
    code            VARCHAR(40) NOT NULL,
    PRIMARY KEY (form_version_id, code),
    CONSTRAINT form_check_form FOREIGN KEY (form_version_id) REFERENCES form_version (id),
    CONSTRAINT form_check_code CHECK (code IN ('NO_MEASURE', 'NO_NUMBER', 'NO_BASELINE', 'NO_OWNER', 'OWNER_CONCENTRATION',
        'NO_DATE', 'ONGOING_WITHOUT_REVIEW', 'OUTSIDE_WINDOW', 'VAGUE_VERB', 'PILLAR_WITHOUT_ACTIONS', 'YEAR_WITHOUT_ACTIONS',
        'OPEN_ACTION_FORGOTTEN', 'STATUS_CONTRADICTED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO form_check (form_version_id, code) SELECT id, 'OUTSIDE_WINDOW' FROM form_version WHERE frozen_at IS NULL;
