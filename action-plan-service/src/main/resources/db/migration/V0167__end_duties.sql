-- What recurs after a recommendation is complete can be ended by hand.
ALTER TABLE recommendation ADD COLUMN duty_ended_on date;
ALTER TABLE recommendation ADD CHECK (duty IS NOT NULL OR duty_ended_on IS NULL);
ALTER TABLE recommendation_deed DROP CONSTRAINT recommendation_deed_kind_check;
ALTER TABLE recommendation_deed ADD CONSTRAINT recommendation_deed_kind_check CHECK (kind IN
    ('RECEIVED', 'ACCEPTED', 'REJECTED', 'ACTION_LINKED', 'TAKEN_IN_HAND',
     'LEFT_WITHOUT_ACTIONS', 'COMPLETION_REQUESTED', 'COMPLETION_CONFIRMED', 'COMPLETION_REFUSED',
     'HAND_OVER_OFFERED', 'HAND_OVER_ACCEPTED', 'HAND_OVER_REFUSED', 'DUTY_LAID', 'REVIEW_MISSED',
     'REVIEW_HELD', 'DUTY_ENDED'));
