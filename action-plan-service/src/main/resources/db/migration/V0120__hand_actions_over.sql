-- An action that a post has agreed to is handed over to a post that takes it on.
ALTER TABLE action ADD COLUMN offered_to varchar(60) REFERENCES post;
ALTER TABLE action ADD COLUMN offered_area text;
ALTER TABLE action ADD COLUMN offered_for text;
ALTER TABLE action ADD CHECK ((offered_to IS NULL) = (offered_for IS NULL));

ALTER TABLE deed DROP CONSTRAINT deed_kind_check;
ALTER TABLE deed ADD CONSTRAINT deed_kind_check CHECK (kind IN
    ('DRAFTED', 'PROPOSED', 'RESTATED', 'ACCEPTED', 'DECLINED', 'MILESTONE_ADDED',
     'MILESTONE_MOVED', 'MILESTONE_MET', 'END_DATE_SET', 'END_DATE_MOVED',
     'DELIVERY_LEAD_CHANGED', 'STARTED', 'HELD', 'RESUMED', 'EVIDENCE_ADDED', 'RATING_DECLARED',
     'COMPLETION_REQUESTED', 'COMPLETION_CONFIRMED', 'COMPLETION_REFUSED',
     'EFFECTIVENESS_JUDGED', 'REOPENED', 'HAND_OVER_OFFERED', 'HAND_OVER_ACCEPTED',
     'HAND_OVER_REFUSED', 'WITHDRAWN', 'SUPERSEDED'));

-- What a post has held and handed over.
CREATE INDEX deed_alteration_from_post ON deed_alteration (old_value, deed_id)
    WHERE field = 'accountablePost';
