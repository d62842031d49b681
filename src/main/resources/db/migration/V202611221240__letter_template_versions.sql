-- The words of a template are rows, so that each is saved as it is typed; version counts the changes of that text.
-- What each field is for stands with portal.letter.template.TemplateField.
CREATE TABLE letter_template_text (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    template_id BIGINT        NOT NULL,
    field       VARCHAR(20)   NOT NULL,
    text        VARCHAR(4000) NOT NULL DEFAULT '',
    touched_by  VARCHAR(200)  NULL,
    touched_at  DATETIME(6)   NULL,
    version     INT           NOT NULL DEFAULT 0,
    CONSTRAINT letter_template_text_template FOREIGN KEY (template_id) REFERENCES letter_template (id),
    CONSTRAINT letter_template_text_one UNIQUE (template_id, field)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO letter_template_text (template_id, field, text)
    SELECT id, 'BOARD_NAME', board_name FROM letter_template
    UNION ALL SELECT id, 'SENDER_NAME', sender_name FROM letter_template
    UNION ALL SELECT id, 'SENDER_ADDRESS', sender_address FROM letter_template
    UNION ALL SELECT id, 'LOGO_ALTERNATIVE', '' FROM letter_template
    UNION ALL SELECT id, 'SUBJECT_LINE', subject_line FROM letter_template
    UNION ALL SELECT id, 'SALUTATION', salutation FROM letter_template
    UNION ALL SELECT id, 'OPENING', opening FROM letter_template
    UNION ALL SELECT id, 'BRIDGE', bridge FROM letter_template
    UNION ALL SELECT id, 'HEADING_1', '' FROM letter_template
    UNION ALL SELECT id, 'HEADING_2', '' FROM letter_template
    UNION ALL SELECT id, 'HEADING_3', '' FROM letter_template
    UNION ALL SELECT id, 'HEADING_4', '' FROM letter_template
    UNION ALL SELECT id, 'HEADING_5', '' FROM letter_template
    UNION ALL SELECT id, 'WRAP_UP', wrap_up FROM letter_template
    UNION ALL SELECT id, 'CLOSING', closing FROM letter_template
    UNION ALL SELECT id, 'VALEDICTION', valediction FROM letter_template
    UNION ALL SELECT id, 'LEFT_CAPACITY', '' FROM letter_template
    UNION ALL SELECT id, 'RIGHT_CAPACITY', '' FROM letter_template;

ALTER TABLE letter_template
    DROP COLUMN board_name, DROP COLUMN sender_name, DROP COLUMN sender_address, DROP COLUMN subject_line,
    DROP COLUMN salutation, DROP COLUMN opening, DROP COLUMN bridge, DROP COLUMN wrap_up, DROP COLUMN closing,
    DROP COLUMN valediction;

-- A version is prepared, then in use from a day until the next one is, so that no day of a stage has two and none is
-- left out after the first. One at most is being prepared.
ALTER TABLE letter_template DROP COLUMN valid_to;
ALTER TABLE letter_template MODIFY COLUMN valid_from DATE NULL;
ALTER TABLE letter_template ADD CONSTRAINT letter_template_from UNIQUE (stage, valid_from);
ALTER TABLE letter_template ADD COLUMN preparing_stage INT
    GENERATED ALWAYS AS (CASE WHEN valid_from IS NULL THEN stage END) VIRTUAL;
ALTER TABLE letter_template ADD CONSTRAINT letter_template_preparing UNIQUE (preparing_stage);

ALTER TABLE letter_template ADD COLUMN logo_file_id BIGINT NULL;
ALTER TABLE letter_template ADD CONSTRAINT letter_template_logo FOREIGN KEY (logo_file_id) REFERENCES stored_file (id);
