-- What an institution would like its letters in; the words of letters are kept by stage and language.
ALTER TABLE institution ADD COLUMN letter_language VARCHAR(20) NULL;
ALTER TABLE institution ADD CONSTRAINT institution_letter_language CHECK (letter_language IN ('ENGLISH', 'WELSH'));

ALTER TABLE letter_template ADD COLUMN language VARCHAR(20) NOT NULL DEFAULT 'ENGLISH';
ALTER TABLE letter_template ADD CONSTRAINT letter_template_language CHECK (language IN ('ENGLISH', 'WELSH'));
ALTER TABLE letter_template DROP INDEX letter_template_version;
ALTER TABLE letter_template ADD CONSTRAINT letter_template_version UNIQUE (stage, language, version_no);
ALTER TABLE letter_template DROP INDEX letter_template_from;
ALTER TABLE letter_template ADD CONSTRAINT letter_template_from UNIQUE (stage, language, valid_from);
ALTER TABLE letter_template DROP INDEX letter_template_preparing;
ALTER TABLE letter_template ADD CONSTRAINT letter_template_preparing UNIQUE (preparing_stage, language);

-- the last words of a letter that were not among those of its template
INSERT INTO letter_template_text (template_id, field, text)
    SELECT id, 'SUBJECT_WORD', 'Re:' FROM letter_template
    UNION ALL SELECT id, 'REPLACES', 'This letter takes the place of our letter of {replaced.date}, which stands no more.' FROM letter_template
    UNION ALL SELECT id, 'SIGNED', 'Signed {signed.date}' FROM letter_template
    UNION ALL SELECT id, 'PROOF', 'Is this letter genuine? Anybody can check at {check.address} with the code {check.code} or with the PDF itself, which is sealed.' FROM letter_template;
