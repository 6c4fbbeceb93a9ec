-- Adopted before due regard was shown, because it could not wait: for 28 days, on the note that the
-- decision-maker made then.
CREATE TABLE urgent_adoption (
    id                      uuid        PRIMARY KEY,
    version                 bigint      NOT NULL,
    subject_id              uuid        NOT NULL UNIQUE REFERENCES subject,
    state                   text        NOT NULL CHECK (state IN ('IN_FORCE', 'CONFIRMED', 'LAPSED', 'WITHDRAWN')),
    why_urgent              text        NOT NULL,
    eliminate_discrimination text       NOT NULL,
    advance_equality        text        NOT NULL,
    foster_good_relations   text        NOT NULL,
    decided_by              text        NOT NULL,
    decided_at              timestamptz NOT NULL,
    lapses_on               date        NOT NULL,
    ended_at                timestamptz,
    CHECK ((state = 'IN_FORCE') = (ended_at IS NULL))
);

CREATE INDEX urgent_adoption_lapses ON urgent_adoption (lapses_on, id) WHERE state = 'IN_FORCE';
CREATE INDEX urgent_adoption_state ON urgent_adoption (state, lapses_on, id);

-- What was noted then stays as it was noted.
CREATE FUNCTION urgent_adoption_stays() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF (NEW.subject_id, NEW.why_urgent, NEW.eliminate_discrimination, NEW.advance_equality,
        NEW.foster_good_relations, NEW.decided_by, NEW.decided_at, NEW.lapses_on)
       IS DISTINCT FROM
       (OLD.subject_id, OLD.why_urgent, OLD.eliminate_discrimination, OLD.advance_equality,
        OLD.foster_good_relations, OLD.decided_by, OLD.decided_at, OLD.lapses_on)
       OR (OLD.state <> 'IN_FORCE' AND NEW.state <> OLD.state) THEN
        RAISE EXCEPTION 'the note of an urgent adoption, its day and its end stay as they are'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER urgent_adoption_stays BEFORE UPDATE ON urgent_adoption
    FOR EACH ROW EXECUTE FUNCTION urgent_adoption_stays();
REVOKE DELETE ON urgent_adoption FROM ${app};
