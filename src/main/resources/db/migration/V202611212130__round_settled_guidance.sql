-- no page changes a form, so guidance promises no such change
UPDATE form_section
SET guidance = TRIM(REPLACE(guidance, 'The word limit is a placeholder until the secretariat settles it.', ''));
