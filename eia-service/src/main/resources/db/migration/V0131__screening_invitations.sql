-- The chair can close the ratings before the panel decides.
ALTER TABLE screening
    DROP CONSTRAINT screening_state_check,
    ADD CONSTRAINT screening_state_check
        CHECK (state IN ('OPEN', 'RATINGS_CLOSED', 'LOWERING_PROPOSED', 'COMPLETED')),
    ADD COLUMN priority_given boolean NOT NULL DEFAULT false;

-- What a member has answered to the invitation; who has not answered has no row.
CREATE TABLE screening_invitation (
    screening_id uuid        NOT NULL REFERENCES screening,
    person       text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('INVITED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    note         text        NOT NULL,
    answered_at  timestamptz NOT NULL,
    PRIMARY KEY (screening_id, person)
);

-- The queue for assessment.
CREATE INDEX screening_queue ON screening (priority DESC, score DESC, decided_at, id)
    WHERE state = 'COMPLETED' AND outcome = 'FULL_EIA_REQUIRED';
