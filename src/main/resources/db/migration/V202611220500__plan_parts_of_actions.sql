-- what actions can be linked to and every institution knows: the pillars, the TALENT recommendations, the N8 statements;
-- titles are our own short words. What is listed by one institution alone is in plan_entry
CREATE TABLE framework_item (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    framework VARCHAR(10)  NOT NULL,
    code      VARCHAR(10)  NOT NULL,
    position  INT          NOT NULL,
    title     VARCHAR(120) NOT NULL,
    CONSTRAINT framework_item_one UNIQUE (framework, code),
    CONSTRAINT framework_item_place UNIQUE (framework, position),
    CONSTRAINT framework_item_framework CHECK (framework IN ('PILLAR', 'TALENT', 'N8')),
    CONSTRAINT framework_item_title CHECK (CHAR_LENGTH(title) > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO framework_item (framework, code, position, title) VALUES
    ('PILLAR', 'V', 1, 'Technicians and their work are seen'),
    ('PILLAR', 'R', 2, 'Skill and achievement are honoured'),
    ('PILLAR', 'CD', 3, 'There are ways to grow and to move on'),
    ('PILLAR', 'S', 4, 'Skills are kept and renewed'),
    ('PILLAR', 'EI', 5, 'What has changed is known'),
    ('TALENT', 'R1', 1, 'Plan ahead for technical skills'),
    ('TALENT', 'R2', 2, 'Routes from one kind of career to another'),
    ('TALENT', 'R3', 3, 'Know the technical workforce'),
    ('TALENT', 'R4', 4, 'Equality and inclusion'),
    ('TALENT', 'R5', 5, 'Technical work in bids and costs'),
    ('TALENT', 'R6', 6, 'Schools and the public'),
    ('TALENT', 'R7', 7, 'More ways in'),
    ('TALENT', 'R8', 8, 'Technical experts in hiring'),
    ('TALENT', 'R9', 9, 'Clear pathways and roles'),
    ('TALENT', 'R10', 10, 'Training and registration'),
    ('TALENT', 'R11', 11, 'Credit for contributions'),
    ('TALENT', 'R12', 12, 'A seat where decisions are made'),
    ('TALENT', 'R13', 13, 'Training together with others'),
    ('TALENT', 'R14', 14, 'A voice in policy'),
    ('TALENT', 'R15', 15, 'Take up what is offered'),
    ('TALENT', 'R16', 16, 'A national home for technical skills'),
    ('N8', '1', 1, 'Inclusion and fair reward'),
    ('N8', '2', 2, 'Technicians on bids and papers'),
    ('N8', '3', 3, 'Events and outreach'),
    ('N8', '4', 4, 'Data on the workforce'),
    ('N8', '5', 5, 'Skills for the future'),
    ('N8', '6', 6, 'Ways in and apprenticeships'),
    ('N8', '7', 7, 'Progression and pathways'),
    ('N8', '8', 8, 'A voice on committees'),
    ('N8', '9', 9, 'Partnerships'),
    ('N8', '10', 10, 'Part of the debate on policy');

-- what the cells of an action name, taken apart: its owners, one of them accountable, and what it is linked to.
-- An item of a framework is named by its code, everything else by its words; the cells keep what was typed
CREATE TABLE plan_action_part (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    action_id      BIGINT      NOT NULL,
    position       INT         NOT NULL,
    kind           VARCHAR(10) NOT NULL,
    accountable    BOOLEAN     NOT NULL DEFAULT FALSE,
    code           VARCHAR(10) NULL,
    words          MEDIUMTEXT  NULL,
    accountable_of BIGINT GENERATED ALWAYS AS (CASE WHEN accountable THEN action_id END) VIRTUAL,
    CONSTRAINT plan_action_part_action FOREIGN KEY (action_id) REFERENCES plan_action (id),
    CONSTRAINT plan_action_part_item FOREIGN KEY (kind, code) REFERENCES framework_item (framework, code),
    CONSTRAINT plan_action_part_one_accountable UNIQUE (accountable_of),
    CONSTRAINT plan_action_part_kind CHECK (kind IN ('OWNER', 'PILLAR', 'TALENT', 'N8', 'VALUE', 'OTHER')),
    CONSTRAINT plan_action_part_owner CHECK (NOT accountable OR kind = 'OWNER'),
    CONSTRAINT plan_action_part_code CHECK ((kind IN ('PILLAR', 'TALENT', 'N8')) = (code IS NOT NULL)),
    CONSTRAINT plan_action_part_words CHECK ((code IS NULL) = (words IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- what is there already; the portal takes a cell apart more finely the next time it is written
INSERT INTO plan_action_part (action_id, position, kind, accountable, words)
SELECT a.id, t.place, 'OWNER', t.place = 1, TRIM(t.name)
FROM plan_action a,
     JSON_TABLE(CONCAT('[', REPLACE(JSON_QUOTE(REPLACE(REPLACE(REPLACE(a.owner_text, ',', ';'), '/', ';'), CHAR(10), ';')),
         ';', '","'), ']'), '$[*]' COLUMNS (place FOR ORDINALITY, name VARCHAR(2000) PATH '$')) t
WHERE CHAR_LENGTH(TRIM(t.name)) > 0;

INSERT INTO plan_action_part (action_id, position, kind, code)
SELECT a.id, 100 + i.position, 'PILLAR', i.code
FROM plan_action a JOIN framework_item i ON i.framework = 'PILLAR' AND FIND_IN_SET(i.code, a.themes) > 0;

INSERT INTO plan_action_part (action_id, position, kind, code, words)
SELECT l.action_id, 200 + l.place, COALESCE(i.framework, 'OTHER'), i.code, CASE WHEN i.code IS NULL THEN l.name END
FROM (SELECT a.id AS action_id, t.place, CONVERT(TRIM(t.name) USING utf8mb4) COLLATE utf8mb4_unicode_ci AS name
      FROM plan_action a,
           JSON_TABLE(CONCAT('[', REPLACE(JSON_QUOTE(REPLACE(REPLACE(a.links_text, ',', ';'), CHAR(10), ';')),
               ';', '","'), ']'), '$[*]' COLUMNS (place FOR ORDINALITY, name VARCHAR(2000) PATH '$')) t
      WHERE CHAR_LENGTH(TRIM(t.name)) > 0) l
LEFT JOIN framework_item i ON (i.framework = 'TALENT' AND l.name IN (i.code, CONCAT('TALENT ', i.code)))
    OR (i.framework = 'N8' AND l.name IN (CONCAT('N8-', i.code), CONCAT('N8 ', i.code)))
WHERE l.name NOT IN ('Visibility', 'Recognition', 'Career development', 'Sustainability', 'Evaluating Impact');

ALTER TABLE plan_action DROP COLUMN themes;
