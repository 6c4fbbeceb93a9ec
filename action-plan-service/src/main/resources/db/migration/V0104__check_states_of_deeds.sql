-- The states in the history are those that an action can have.
ALTER TABLE deed ADD CONSTRAINT deed_from_state_check CHECK (from_state IN
    ('DRAFT', 'PROPOSED', 'AGREED', 'DECLINED', 'ACTIVE', 'ON_HOLD', 'COMPLETION_REQUESTED',
     'COMPLETE', 'WITHDRAWN', 'SUPERSEDED'));
ALTER TABLE deed ADD CONSTRAINT deed_to_state_check CHECK (to_state IN
    ('DRAFT', 'PROPOSED', 'AGREED', 'DECLINED', 'ACTIVE', 'ON_HOLD', 'COMPLETION_REQUESTED',
     'COMPLETE', 'WITHDRAWN', 'SUPERSEDED'));
