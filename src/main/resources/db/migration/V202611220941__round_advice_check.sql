-- one more check that a form can let hold a submission up: advice of the last letter without an answer
ALTER TABLE form_check DROP CONSTRAINT form_check_code;
ALTER TABLE form_check ADD CONSTRAINT form_check_code CHECK (code IN ('NO_MEASURE', 'NO_NUMBER', 'NO_BASELINE', 'NO_OWNER',
    'OWNER_CONCENTRATION', 'NO_DATE', 'ONGOING_WITHOUT_REVIEW', 'OUTSIDE_WINDOW', 'VAGUE_VERB', 'PILLAR_WITHOUT_ACTIONS',
    'YEAR_WITHOUT_ACTIONS', 'OPEN_ACTION_FORGOTTEN', 'ADVICE_UNANSWERED', 'STATUS_CONTRADICTED'));
