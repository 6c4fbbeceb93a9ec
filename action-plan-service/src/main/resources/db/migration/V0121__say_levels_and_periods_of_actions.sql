-- At which level of the organisation an action is everybody's, or somebody's, to do.
ALTER TABLE action ADD COLUMN responsibility_level varchar(20) CHECK (responsibility_level IN
    ('EVERYONE', 'TEAM_LEADER', 'SENIOR_MANAGER', 'STRATEGIC_LEADER'));

-- What people say who leave, and what the staff say, are said of a period.
ALTER TABLE action DROP CONSTRAINT action_origin_type_check;
ALTER TABLE action ADD CONSTRAINT action_origin_type_check CHECK (origin_type IN
    ('MITIGATION', 'DISPARITY', 'RECOMMENDATION', 'LEGISLATION', 'BOARD', 'SURVEY', 'AUDIT',
     'TEMPLATE', 'EXIT_INTERVIEW', 'STAFF_SURVEY'));
ALTER TABLE action ADD COLUMN origin_period_from date;
ALTER TABLE action ADD COLUMN origin_period_to date;
ALTER TABLE action ADD CHECK ((origin_period_from IS NULL) = (origin_period_to IS NULL));
ALTER TABLE action ADD CHECK (origin_period_to >= origin_period_from);
ALTER TABLE action ADD CHECK (origin_type NOT IN ('EXIT_INTERVIEW', 'STAFF_SURVEY')
    OR origin_period_from IS NOT NULL);
