-- The first forms of stages one, two and three. Only the 250 words of the stage one profile are settled; other limits are placeholders.

INSERT INTO form_version (title, stage, version_no, plan_months) VALUES ('Stage one form', 1, 1, 24);
SET @form = (SELECT id FROM form_version WHERE stage = 1 AND version_no = 1);
INSERT INTO form_section (form_version_id, position, code, heading, guidance, word_limit, part) VALUES
    (@form, 1, 'O', 'What kind of organisation are you?',
        'Describe your organisation in a few lines for a reader who has never visited: what it does, where, how large it is, and where technicians work in it. The limit of 250 words is firm.',
        250, 'TEXT'),
    (@form, 2, 'W', 'Who are your technicians, and how many are there?',
        'Say whom you count as a technician and how you arrived at that. Give the number with its date, and show where they work: by faculty or site, grade or job family, and kind of contract as far as you know it. It is fine to say what you do not know yet. The word limit is a placeholder until the secretariat settles it.',
        600, 'TEXT'),
    (@form, 3, 'A', 'What have you done for technicians before and since signing?',
        'Start with what existed before you signed. Then tell what you have set up since: who leads, which group meets and whom it answers to, what time and money there is, and what has already changed. A link to your public page helps. The word limit is a placeholder until the secretariat settles it.',
        1000, 'TEXT'),
    (@form, 4, 'V', 'How were technicians heard?',
        'Name the ways in which you asked technicians, when, how many you asked and how many answered. Then say what in the plan is there because of what they told you. The word limit is a placeholder until the secretariat settles it.',
        600, 'TEXT'),
    (@form, 5, 'P', 'What will you do over the next 24 months?',
        'Enter the plan in the table or bring it in from a spreadsheet. Give every action an owner, a date and a measure that somebody else could check. Use this text to explain your priorities, and how the four pillars and the evaluation of impact are covered. The word limit is a placeholder until the secretariat settles it.',
        800, 'NEW_PLAN');

INSERT INTO form_version (title, stage, version_no, plan_months) VALUES ('Stage two form', 2, 1, 36);
SET @form = (SELECT id FROM form_version WHERE stage = 2 AND version_no = 1);
INSERT INTO form_section (form_version_id, position, code, heading, guidance, word_limit, part) VALUES
    (@form, 1, 'A', 'How have you approached the Commitment since signing?',
        'Tell the story since you signed. How many technicians do you have, where do they work, and how do you know? Who leads and chairs the work, whom does the group answer to, and what time and money is there? How have technicians shaped what you do? Say what has changed since your last submission. The word limit is a placeholder until the secretariat settles it.',
        1000, 'TEXT'),
    (@form, 2, 'R', 'What became of each action in your previous plan?',
        'Account for every action of the previous plan in the table: its status, the colour you gave it, a short account and, where it is not complete, the reason. Use this text to explain your key and to say what you learned. A plan in which everything worked is rare; reviewers value candour. The word limit is a placeholder until the secretariat settles it.',
        800, 'PREVIOUS_PLAN'),
    (@form, 3, 'E', 'What shows that the plan has made a difference?',
        'Choose the changes that matter most and show them. Numbers are strongest with their base, their date and a starting point; a short quotation can say what numbers cannot. Say who has felt the change and who has not yet. You can add files as evidence below. The word limit is a placeholder until the secretariat settles it.',
        1000, 'TEXT'),
    (@form, 4, 'N', 'What else have you done that was not in the plan?',
        'Describe initiatives that came up along the way, why you took them on, which pillar they serve and what came of them. Name your partners. If a plan could be used by others, say where they can find it. The word limit is a placeholder until the secretariat settles it.',
        600, 'TEXT'),
    (@form, 5, 'P', 'What will you do over the next 36 months?',
        'Enter the plan in the table or bring it in from a spreadsheet. Give every action one accountable owner, dates within the 36 months and a measure that somebody else could check. Use this text to explain your priorities, what you carry on from the previous plan and how the four pillars and the evaluation of impact are covered. The word limit is a placeholder until the secretariat settles it.',
        800, 'NEW_PLAN');

INSERT INTO form_version (title, stage, version_no, plan_months) VALUES ('Stage three form', 3, 1, 36);
SET @form = (SELECT id FROM form_version WHERE stage = 3 AND version_no = 1);
INSERT INTO form_section (form_version_id, position, code, heading, guidance, word_limit, part) VALUES
    (@form, 1, 'A', 'How has your approach matured since you signed?',
        'Look back over all stages. How has your knowledge of your technicians grown? How is the work led and funded today, and how has that lasted through changes of people? How do technicians take part in decisions as a matter of course? The word limit is a placeholder until the secretariat settles it.',
        1000, 'TEXT'),
    (@form, 2, 'R', 'What became of your plans so far?',
        'Account for every action of your latest plan in the table, with status, colour, account and reason. Use this text to follow actions that were carried over from earlier plans, to say which early achievements still stand, and to name patterns in what worked and what did not. The word limit is a placeholder until the secretariat settles it.',
        1000, 'PREVIOUS_PLAN'),
    (@form, 3, 'E', 'What has changed for technicians over the whole period?',
        'Show change over time: the same figures at several points, with base and date, beside the voices of technicians. Say what has become part of policy or everyday practice, and what would remain if the project ended. The word limit is a placeholder until the secretariat settles it.',
        1000, 'TEXT'),
    (@form, 4, 'N', 'What have you done beyond your plans, and for others?',
        'Describe what you did beyond the plans and what has become of it. Name the partners you work with, what you share and where others can find it, and how you have supported newer signatories. The word limit is a placeholder until the secretariat settles it.',
        600, 'TEXT'),
    (@form, 5, 'P', 'What will you do over the next 36 months?',
        'Enter the plan in the table or bring it in from a spreadsheet. Give every action one accountable owner, dates within the 36 months and a measure that somebody else could check. Use this text to say what is routine by now, what is new, and where you want to be at the end of it. The word limit is a placeholder until the secretariat settles it.',
        800, 'NEW_PLAN');
