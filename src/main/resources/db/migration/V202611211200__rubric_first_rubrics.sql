-- The first rubrics of stages one, two and three. A level holds when its sentence is mostly true and the next one is not.

INSERT INTO rubric (title, stage, version_no) VALUES ('Stage one rubric', 1, 1);

INSERT INTO criterion (rubric_id, position, code, section_code, title, question) VALUES
    ((SELECT id FROM rubric WHERE stage = 1 AND version_no = 1), 1, 'A1', 'W', 'Knowing the technical workforce',
        'Does the institution know who its technicians are, and has it said whom it counts?'),
    ((SELECT id FROM rubric WHERE stage = 1 AND version_no = 1), 2, 'A2', 'A', 'Leadership, governance and resource',
        'Who leads the work since signing, whom do they answer to, and what time and money do they have?'),
    ((SELECT id FROM rubric WHERE stage = 1 AND version_no = 1), 3, 'A3', 'V', 'Technician voice',
        'How were technicians heard while the submission and its plan were made?'),
    ((SELECT id FROM rubric WHERE stage = 1 AND version_no = 1), 4, 'P1', 'P', 'Specific and measurable actions',
        'Would somebody outside the institution know when each action has been done?'),
    ((SELECT id FROM rubric WHERE stage = 1 AND version_no = 1), 5, 'P2', 'P', 'Ownership',
        'Is it clear who answers for each action, and is the load shared sensibly?'),
    ((SELECT id FROM rubric WHERE stage = 1 AND version_no = 1), 6, 'P3', 'P', 'Phasing and realism',
        'Can the plan be delivered in its 24 months and with its means?'),
    ((SELECT id FROM rubric WHERE stage = 1 AND version_no = 1), 7, 'P4', 'P', 'Coverage and fit',
        'Does this first plan cover the whole Commitment and fit the institution?');

SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 1 AND r.version_no = 1 AND c.code = 'A1');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'The submission gives no figure for technical staff, or never says who it counts as a technician.'),
    (@criterion, 2, 'Emerging', 'There is a total and a first definition, with little about where technicians work or how the count was made.'),
    (@criterion, 3, 'Established', 'A dated total is broken down by place, grade or job family, the definition was agreed with technicians, and gaps in the figures are admitted.'),
    (@criterion, 4, 'Sector-leading', 'The figures come from a maintained source, show contracts, diversity and skills at risk, and have already informed a decision.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 1 AND r.version_no = 1 AND c.code = 'A2');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'A lead is named, but nothing shows a group, a reporting line or any time for the work.'),
    (@criterion, 2, 'Emerging', 'A group has been formed, but its membership or reporting line is still open and the work rests on goodwill.'),
    (@criterion, 3, 'Established', 'A senior sponsor and a group with HR and the main areas are in place, they report to a named body, and the lead has time set aside.'),
    (@criterion, 4, 'Sector-leading', 'All of the level before holds, money has been found for the first plan, and the executive has already discussed progress.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 1 AND r.version_no = 1 AND c.code = 'A3');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Nothing shows that technicians were asked.'),
    (@criterion, 2, 'Emerging', 'There was a single survey or meeting, or a few representatives spoke for everybody.'),
    (@criterion, 3, 'Established', 'Technicians were heard in several ways and in most areas, response rates are given, and parts of the plan can be traced to what they said.'),
    (@criterion, 4, 'Sector-leading', 'Technicians helped to write the plan, groups that are seldom heard were sought out, and everybody was told what came of their views.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 1 AND r.version_no = 1 AND c.code = 'P1');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Most entries are intentions that nobody could tick off.'),
    (@criterion, 2, 'Emerging', 'Topics are clear, but few actions have a measure, or most measures are themselves processes such as reviewing and exploring.'),
    (@criterion, 3, 'Established', 'Most actions say what will be done, for whom, and how success will be known, and the plan says where a starting point is still to be found.'),
    (@criterion, 4, 'Sector-leading', 'Nearly all actions can be tested, starting points exist for the main ones, and measures of effect stand beside measures of output.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 1 AND r.version_no = 1 AND c.code = 'P2');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Many actions have no owner.'),
    (@criterion, 2, 'Emerging', 'One post or office carries most of the plan.'),
    (@criterion, 3, 'Established', 'Actions are spread over named roles and bodies, and the submission says that they have agreed.'),
    (@criterion, 4, 'Sector-leading', 'All of the level before holds, each action has one accountable role, technicians lead some of them, and there are deputies or successors.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 1 AND r.version_no = 1 AND c.code = 'P3');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Actions have no dates, or nearly all of them are called ongoing.'),
    (@criterion, 2, 'Emerging', 'Dates are vague, or they crowd at the start or the end of the plan.'),
    (@criterion, 3, 'Established', 'Actions are spread over the whole plan with milestones, and the means for the larger ones are named.'),
    (@criterion, 4, 'Sector-leading', 'All of the level before holds, dependencies and risks are dealt with, there are points of review, and early results are balanced with long work.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 1 AND r.version_no = 1 AND c.code = 'P4');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Whole pillars are missing and nothing connects the plan with the starting point that the submission describes.'),
    (@criterion, 2, 'Emerging', 'Pillars are covered unevenly, and some needs named elsewhere in the submission have no action.'),
    (@criterion, 3, 'Established', 'All pillars and the evaluation of impact are covered, needs named elsewhere are answered, and links to other programmes are stated.'),
    (@criterion, 4, 'Sector-leading', 'Priorities are argued from evidence, careers and sustainability are faced from the start, and the plan joins up with the strategies of the institution and national recommendations.');


INSERT INTO rubric (title, stage, version_no) VALUES ('Stage two rubric', 2, 1);

INSERT INTO criterion (rubric_id, position, code, section_code, title, question) VALUES
    ((SELECT id FROM rubric WHERE stage = 2 AND version_no = 1), 1, 'A1', 'A', 'Knowing the technical workforce',
        'How well does the institution know who its technicians are, where they work and how that is changing?'),
    ((SELECT id FROM rubric WHERE stage = 2 AND version_no = 1), 2, 'A2', 'A', 'Leadership, governance and resource',
        'Who leads the work, whom do they answer to, and what time and money do they have?'),
    ((SELECT id FROM rubric WHERE stage = 2 AND version_no = 1), 3, 'A3', 'A', 'Technician voice',
        'How have technicians shaped what the institution does in their name?'),
    ((SELECT id FROM rubric WHERE stage = 2 AND version_no = 1), 4, 'R1', 'R', 'A complete and clear account',
        'Does the analysis account for every action of the previous plan in a way a stranger can follow?'),
    ((SELECT id FROM rubric WHERE stage = 2 AND version_no = 1), 5, 'R2', 'R', 'Delivery',
        'How much of the previous plan was delivered, and how widely?'),
    ((SELECT id FROM rubric WHERE stage = 2 AND version_no = 1), 6, 'R3', 'R', 'Candour and learning',
        'Does the institution say openly what did not work, and what it learned?'),
    ((SELECT id FROM rubric WHERE stage = 2 AND version_no = 1), 7, 'E1', 'E', 'Quality of the evidence',
        'How convincing is the evidence that the plan has made a difference?'),
    ((SELECT id FROM rubric WHERE stage = 2 AND version_no = 1), 8, 'E2', 'E', 'Reach and depth of change',
        'How far has change reached, and how deep does it go?'),
    ((SELECT id FROM rubric WHERE stage = 2 AND version_no = 1), 9, 'N1', 'N', 'Relevance and substance',
        'What else was done for technicians, and does it serve the aims of the Commitment?'),
    ((SELECT id FROM rubric WHERE stage = 2 AND version_no = 1), 10, 'N2', 'N', 'Partnership and sharing',
        'With whom does the institution work, and what does it give to others?'),
    ((SELECT id FROM rubric WHERE stage = 2 AND version_no = 1), 11, 'P1', 'P', 'Specific and measurable actions',
        'Would somebody outside the institution know when each action has been done?'),
    ((SELECT id FROM rubric WHERE stage = 2 AND version_no = 1), 12, 'P2', 'P', 'Ownership',
        'Is it clear who answers for each action, and is the load shared sensibly?'),
    ((SELECT id FROM rubric WHERE stage = 2 AND version_no = 1), 13, 'P3', 'P', 'Phasing and realism',
        'Can the plan be delivered in its time and with its means?'),
    ((SELECT id FROM rubric WHERE stage = 2 AND version_no = 1), 14, 'P4', 'P', 'Coverage, continuity and fit',
        'Does the plan cover the whole Commitment, follow on from the last one and fit the institution?');

SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 2 AND r.version_no = 1 AND c.code = 'A1');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'The submission gives no figure for technical staff, or never says who it counts as a technician.'),
    (@criterion, 2, 'Emerging', 'There is a total and a working definition, with little about where technicians work or how the count was made.'),
    (@criterion, 3, 'Established', 'A dated total is broken down by place, grade or job family and kind of contract, and the submission says how it was counted and what is missing.'),
    (@criterion, 4, 'Sector-leading', 'Workforce figures are kept up to date and used in decisions: they show change over time, diversity and skills at risk, and they match the national returns.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 2 AND r.version_no = 1 AND c.code = 'A2');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'A lead is named, but nothing shows a group, a reporting line or any time for the work.'),
    (@criterion, 2, 'Emerging', 'A group meets, but its seniority, membership or reporting line is unclear and the work rests on goodwill.'),
    (@criterion, 3, 'Established', 'A senior person chairs a group in which HR and the main areas take part, it reports to a named body, and a co-ordinator has time and some money.'),
    (@criterion, 4, 'Sector-leading', 'All of the level before holds, money is secured for the whole plan, the executive looks at progress regularly, and there is a successor for each main role.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 2 AND r.version_no = 1 AND c.code = 'A3');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'The work was planned on behalf of technicians and nothing shows that they were asked.'),
    (@criterion, 2, 'Emerging', 'There was a single survey, or a few representatives spoke for everybody.'),
    (@criterion, 3, 'Established', 'Technicians are heard in several ways and in most areas, with response rates, and the submission names things that changed because of what they said.'),
    (@criterion, 4, 'Sector-leading', 'Technicians own actions and take decisions with others, groups that are seldom heard were sought out, and everybody was told what came of their views.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 2 AND r.version_no = 1 AND c.code = 'R1');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Some actions of the previous plan are missing from the analysis, or the colours are not explained.'),
    (@criterion, 2, 'Emerging', 'All actions are listed, but the key is unclear or many of the comments say very little.'),
    (@criterion, 3, 'Established', 'Every previous action has one status under a stated key, together with a short account and a pointer to evidence.'),
    (@criterion, 4, 'Sector-leading', 'All of the level before holds, and each account says what the action changed and where it lives now: finished, part of daily work, or carried into a named new action.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 2 AND r.version_no = 1 AND c.code = 'R2');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Few actions were delivered and the submission does not explain why.'),
    (@criterion, 2, 'Emerging', 'Some actions were delivered, most of them quick to do or within one pillar.'),
    (@criterion, 3, 'Established', 'More than half of the actions are complete or well under way, and they lie in all pillars.'),
    (@criterion, 4, 'Sector-leading', 'Almost everything was delivered or exceeded, the difficult actions included, and the results have lasted.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 2 AND r.version_no = 1 AND c.code = 'R3');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Actions that stalled are left out, or circumstances are blamed without a closer look.'),
    (@criterion, 2, 'Emerging', 'Reasons are given for unfinished actions, but only in general words.'),
    (@criterion, 3, 'Established', 'Each unfinished action has a cause and a next step, and each dropped action has a justification.'),
    (@criterion, 4, 'Sector-leading', 'The submission draws lessons from what went well and badly, and the reader can find them applied in the new plan.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 2 AND r.version_no = 1 AND c.code = 'E1');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'The section describes activity only and offers nothing that would show an effect.'),
    (@criterion, 2, 'Emerging', 'There are quotations or counts, without the base, date or starting point that would let a reader weigh them.'),
    (@criterion, 3, 'Established', 'The main actions are supported by numbers and testimony together, with base, date and starting point.'),
    (@criterion, 4, 'Sector-leading', 'Figures are compared with targets at more than one point in time, their limits are stated, and evaluation was planned from the beginning.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 2 AND r.version_no = 1 AND c.code = 'E2');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Nothing shows that technicians know of the work.'),
    (@criterion, 2, 'Emerging', 'A few people or a single area have felt a benefit.'),
    (@criterion, 3, 'Established', 'Change can be seen in several areas and at several levels, for example in registrations, regrading, seats on committees or credit in publications.'),
    (@criterion, 4, 'Sector-leading', 'Policy or culture has changed for good, technicians say that they feel it, and others outside the institution have noticed.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 2 AND r.version_no = 1 AND c.code = 'N1');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'No further initiative is described, or those described have nothing to do with the aims.'),
    (@criterion, 2, 'Emerging', 'Initiatives are listed, but the reader has to guess how they serve the aims.'),
    (@criterion, 3, 'Established', 'Initiatives are well described, each is tied to a pillar, and results are reported.'),
    (@criterion, 4, 'Sector-leading', 'Initiatives answered an unforeseen event or an unmet need, and what was learned has entered the new plan.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 2 AND r.version_no = 1 AND c.code = 'N2');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'All of the work looks inward.'),
    (@criterion, 2, 'Emerging', 'People from the institution attend networks and events.'),
    (@criterion, 3, 'Established', 'The institution works with named partners and shares its practice in a form that others can find.'),
    (@criterion, 4, 'Sector-leading', 'The institution leads regional or national work, and others demonstrably use what it produced.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 2 AND r.version_no = 1 AND c.code = 'P1');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Most entries are intentions that nobody could tick off.'),
    (@criterion, 2, 'Emerging', 'Topics are clear, but few actions have a measure, or most measures are themselves processes such as reviewing and exploring.'),
    (@criterion, 3, 'Established', 'Most actions say what will be done, for whom, and how success will be known, and several have a target with a starting point.'),
    (@criterion, 4, 'Sector-leading', 'Nearly all actions can be tested, targets are in proportion, and measures of effect stand beside measures of output.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 2 AND r.version_no = 1 AND c.code = 'P2');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Many actions have no owner.'),
    (@criterion, 2, 'Emerging', 'One post or office carries most of the plan.'),
    (@criterion, 3, 'Established', 'Actions are spread over named roles and bodies, and the submission says that they have agreed.'),
    (@criterion, 4, 'Sector-leading', 'All of the level before holds, each action has one accountable role, technicians lead some of them, and there are deputies or successors.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 2 AND r.version_no = 1 AND c.code = 'P3');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Actions have no dates, or nearly all of them are called ongoing.'),
    (@criterion, 2, 'Emerging', 'Dates are vague, or they crowd at the start or the end of the plan.'),
    (@criterion, 3, 'Established', 'Actions are spread over the whole plan with milestones, and the means for the larger ones are named.'),
    (@criterion, 4, 'Sector-leading', 'All of the level before holds, dependencies and risks are dealt with, there are points of review, and early results are balanced with long work.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 2 AND r.version_no = 1 AND c.code = 'P4');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Whole pillars are missing and nothing connects the plan with what came before.'),
    (@criterion, 2, 'Emerging', 'Pillars are covered unevenly, and open actions of the last plan have disappeared without a word.'),
    (@criterion, 3, 'Established', 'All pillars and the evaluation of impact are covered, open actions are carried on, and links to other programmes are stated.'),
    (@criterion, 4, 'Sector-leading', 'Priorities are argued from evidence, careers and sustainability are faced squarely, and the plan joins up with research culture, equality, workforce planning and national recommendations.');


INSERT INTO rubric (title, stage, version_no) VALUES ('Stage three rubric', 3, 1);

INSERT INTO criterion (rubric_id, position, code, section_code, title, question) VALUES
    ((SELECT id FROM rubric WHERE stage = 3 AND version_no = 1), 1, 'A1', 'A', 'Knowing the technical workforce',
        'How has the institution''s knowledge of its technicians grown over the stages, and how is it used?'),
    ((SELECT id FROM rubric WHERE stage = 3 AND version_no = 1), 2, 'A2', 'A', 'Leadership, governance and resource',
        'How is the work led and funded today, and how has that lasted through changes of people?'),
    ((SELECT id FROM rubric WHERE stage = 3 AND version_no = 1), 3, 'A3', 'A', 'Technician voice',
        'How do technicians shape decisions as a matter of course?'),
    ((SELECT id FROM rubric WHERE stage = 3 AND version_no = 1), 4, 'R1', 'R', 'A complete and clear account',
        'Do the reflections account for the plans of all earlier stages in a way a stranger can follow?'),
    ((SELECT id FROM rubric WHERE stage = 3 AND version_no = 1), 5, 'R2', 'R', 'Delivery',
        'How much of the latest plan was delivered, and have earlier results lasted?'),
    ((SELECT id FROM rubric WHERE stage = 3 AND version_no = 1), 6, 'R3', 'R', 'Candour and learning',
        'What has the institution learned over the stages, and does it say so openly?'),
    ((SELECT id FROM rubric WHERE stage = 3 AND version_no = 1), 7, 'E1', 'E', 'Quality of the evidence',
        'How convincing is the evidence of change over the whole period since signing?'),
    ((SELECT id FROM rubric WHERE stage = 3 AND version_no = 1), 8, 'E2', 'E', 'Reach and depth of change',
        'How deep and how lasting is the change, and who feels it?'),
    ((SELECT id FROM rubric WHERE stage = 3 AND version_no = 1), 9, 'N1', 'N', 'Relevance and substance',
        'What was done beyond the plans, and what has become of it?'),
    ((SELECT id FROM rubric WHERE stage = 3 AND version_no = 1), 10, 'N2', 'N', 'Partnership and sharing',
        'What has the institution contributed to the technical community beyond its own walls?'),
    ((SELECT id FROM rubric WHERE stage = 3 AND version_no = 1), 11, 'P1', 'P', 'Specific and measurable actions',
        'Would somebody outside the institution know when each action has been done?'),
    ((SELECT id FROM rubric WHERE stage = 3 AND version_no = 1), 12, 'P2', 'P', 'Ownership',
        'Is it clear who answers for each action, and is the load shared sensibly?'),
    ((SELECT id FROM rubric WHERE stage = 3 AND version_no = 1), 13, 'P3', 'P', 'Phasing and realism',
        'Can the plan be delivered in its 36 months, given what earlier plans have shown?'),
    ((SELECT id FROM rubric WHERE stage = 3 AND version_no = 1), 14, 'P4', 'P', 'Coverage, continuity and fit',
        'Does the plan take the institution beyond where three stages have brought it?');

SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 3 AND r.version_no = 1 AND c.code = 'A1');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'The submission gives no current figure for technical staff, or its figures cannot be compared with those of earlier stages.'),
    (@criterion, 2, 'Emerging', 'There is a current total and a definition, but change since the last stage is not shown or not explained.'),
    (@criterion, 3, 'Established', 'A dated total is broken down by place, grade or job family and kind of contract, and it is compared with the last stage on the same basis.'),
    (@criterion, 4, 'Sector-leading', 'A run of comparable figures over all stages informs workforce planning, shows diversity and skills at risk, and matches the national returns.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 3 AND r.version_no = 1 AND c.code = 'A2');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'A lead is named, but the structures of earlier stages have lapsed and nothing has replaced them.'),
    (@criterion, 2, 'Emerging', 'A group meets, but changes of people have left its seniority, membership or reporting line unclear.'),
    (@criterion, 3, 'Established', 'A senior person chairs a group with HR and the main areas, it reports to a named body, and a co-ordinator has time and a budget.'),
    (@criterion, 4, 'Sector-leading', 'Leadership of technical staff is part of the ordinary governance of the institution, has a standing budget, and has outlived a change of people.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 3 AND r.version_no = 1 AND c.code = 'A3');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Technicians have not been asked since the last stage.'),
    (@criterion, 2, 'Emerging', 'Technicians are asked now and then, and it is hard to see what came of it.'),
    (@criterion, 3, 'Established', 'Technicians are heard in several ways and in most areas, response rates are followed over time, and changes are traced to what they said.'),
    (@criterion, 4, 'Sector-leading', 'Technicians sit where decisions are taken, own actions, and see the results; groups that are seldom heard have been reached.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 3 AND r.version_no = 1 AND c.code = 'R1');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Some actions of the latest plan are missing from the analysis, or the colours are not explained.'),
    (@criterion, 2, 'Emerging', 'All actions of the latest plan are listed, but comments say little and earlier plans are not mentioned.'),
    (@criterion, 3, 'Established', 'Every action of the latest plan has one status under a stated key with a short account, and actions carried from earlier plans are followed up.'),
    (@criterion, 4, 'Sector-leading', 'The reader can trace each line of work over the stages to what it changed and where it lives now.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 3 AND r.version_no = 1 AND c.code = 'R2');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Few actions were delivered and the submission does not explain why.'),
    (@criterion, 2, 'Emerging', 'Some actions were delivered, but earlier achievements have faded or difficult actions are carried forward once more.'),
    (@criterion, 3, 'Established', 'More than half of the actions are complete or well under way in all pillars, and most earlier achievements still stand.'),
    (@criterion, 4, 'Sector-leading', 'Almost everything was delivered or exceeded, including actions that earlier plans had failed to deliver, and the results have lasted.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 3 AND r.version_no = 1 AND c.code = 'R3');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Setbacks are left out, or circumstances are blamed without a closer look.'),
    (@criterion, 2, 'Emerging', 'Reasons are given for unfinished actions, but the same reasons return from stage to stage.'),
    (@criterion, 3, 'Established', 'Each unfinished action has a cause and a next step, and patterns over the stages are named.'),
    (@criterion, 4, 'Sector-leading', 'The institution shows how earlier lessons changed its way of working, and offers them to others.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 3 AND r.version_no = 1 AND c.code = 'E1');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'The section describes activity only and offers nothing that would show an effect.'),
    (@criterion, 2, 'Emerging', 'There are quotations or counts from one point in time, without the base or starting point that would let a reader weigh them.'),
    (@criterion, 3, 'Established', 'Numbers and testimony support the main claims, with base and date, and are compared with an earlier stage.'),
    (@criterion, 4, 'Sector-leading', 'A run of figures is set against targets over several stages, its limits are stated, and other explanations are considered.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 3 AND r.version_no = 1 AND c.code = 'E2');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'After three stages nothing shows that technicians know of the work.'),
    (@criterion, 2, 'Emerging', 'Benefits are still felt by a few people or in a single area.'),
    (@criterion, 3, 'Established', 'Change can be seen across the institution, for example in registrations, career routes, seats on committees or credit in publications.'),
    (@criterion, 4, 'Sector-leading', 'The change is part of policy and culture, technicians in all areas feel it, and it would survive the end of the project that began it.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 3 AND r.version_no = 1 AND c.code = 'N1');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'No further initiative is described, or those described have nothing to do with the aims.'),
    (@criterion, 2, 'Emerging', 'Initiatives are listed, but the reader has to guess how they serve the aims.'),
    (@criterion, 3, 'Established', 'Initiatives are well described, each is tied to a pillar, and results are reported.'),
    (@criterion, 4, 'Sector-leading', 'Initiatives answered an unforeseen event or an unmet need, and what was learned has entered the new plan.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 3 AND r.version_no = 1 AND c.code = 'N2');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'All of the work looks inward.'),
    (@criterion, 2, 'Emerging', 'People from the institution attend networks and events without giving much back.'),
    (@criterion, 3, 'Established', 'The institution works with named partners, shares its practice in a form that others can find, and supports newer signatories.'),
    (@criterion, 4, 'Sector-leading', 'The institution leads regional or national work over several years, and others demonstrably use what it produced.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 3 AND r.version_no = 1 AND c.code = 'P1');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Most entries are intentions that nobody could tick off.'),
    (@criterion, 2, 'Emerging', 'Topics are clear, but few actions have a measure, or most measures are themselves processes such as reviewing and exploring.'),
    (@criterion, 3, 'Established', 'Most actions say what will be done, for whom, and how success will be known, and several have a target with a starting point.'),
    (@criterion, 4, 'Sector-leading', 'Nearly all actions can be tested, targets are in proportion, and measures of effect stand beside measures of output.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 3 AND r.version_no = 1 AND c.code = 'P2');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Many actions have no owner.'),
    (@criterion, 2, 'Emerging', 'One post or office carries most of the plan.'),
    (@criterion, 3, 'Established', 'Actions are spread over named roles and bodies, and the submission says that they have agreed.'),
    (@criterion, 4, 'Sector-leading', 'All of the level before holds, each action has one accountable role, technicians lead some of them, and there are deputies or successors.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 3 AND r.version_no = 1 AND c.code = 'P3');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Actions have no dates, or nearly all of them are called ongoing.'),
    (@criterion, 2, 'Emerging', 'Dates are vague or crowded, and the pace asked for is well above that of earlier plans without a reason.'),
    (@criterion, 3, 'Established', 'Actions are spread over the whole plan with milestones, and the pace and means are in line with what was delivered before.'),
    (@criterion, 4, 'Sector-leading', 'All of the level before holds, dependencies and risks are dealt with, there are points of review, and work that has become routine has left the plan.');
SET @criterion = (SELECT c.id FROM criterion c JOIN rubric r ON r.id = c.rubric_id WHERE r.stage = 3 AND r.version_no = 1 AND c.code = 'P4');
INSERT INTO level_descriptor (criterion_id, level, name, descriptor) VALUES
    (@criterion, 1, 'Not yet evident', 'Whole pillars are missing and nothing connects the plan with the stages before it.'),
    (@criterion, 2, 'Emerging', 'The plan repeats earlier plans, and open actions have disappeared without a word.'),
    (@criterion, 3, 'Established', 'All pillars and the evaluation of impact are covered, open actions are carried on, and the plan says what is routine now and what is new.'),
    (@criterion, 4, 'Sector-leading', 'Priorities are argued from evidence over the stages, careers and sustainability are faced squarely, and the plan helps to shape the wider strategy of the institution.');
