-- Which characteristics a subject concerns was found out anew by each search, through every impact of
-- every assessment. It is kept now, in the transaction that changes it; the view says what it must be.
ALTER VIEW subject_characteristic RENAME TO subject_characteristic_found;

CREATE TABLE subject_characteristic (
    subject_id     uuid NOT NULL REFERENCES subject,
    characteristic text NOT NULL,
    PRIMARY KEY (subject_id, characteristic)
);

CREATE INDEX subject_characteristic_characteristic ON subject_characteristic (characteristic, subject_id);

INSERT INTO subject_characteristic SELECT subject_id, characteristic FROM subject_characteristic_found;

-- Nobody writes it but these functions.
REVOKE INSERT, UPDATE, DELETE ON subject_characteristic FROM ${app};
GRANT SELECT ON subject_characteristic TO ${app};

-- One characteristic of a subject, as an impact or a panel's finding changes.
CREATE FUNCTION keep_subject_characteristic(subject uuid, concerned text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS
$$
BEGIN
    -- One at a time for a subject, so that two transactions never wait for each other's rows.
    PERFORM pg_advisory_xact_lock(hashtextextended('subject_characteristic:' || subject, 0));
    IF EXISTS (SELECT FROM subject_characteristic_found f
               WHERE f.subject_id = subject AND f.characteristic = concerned) THEN
        INSERT INTO subject_characteristic VALUES (subject, concerned) ON CONFLICT DO NOTHING;
    ELSE
        DELETE FROM subject_characteristic c WHERE c.subject_id = subject AND c.characteristic = concerned;
    END IF;
END
$$;

-- Every characteristic of a subject, as another version or another panel comes to count.
CREATE FUNCTION keep_subject_characteristics(subject uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS
$$
BEGIN
    PERFORM keep_subject_characteristic(subject, concerned.characteristic)
    FROM (SELECT f.characteristic FROM subject_characteristic_found f WHERE f.subject_id = subject
          UNION
          SELECT c.characteristic FROM subject_characteristic c WHERE c.subject_id = subject) concerned;
END
$$;

CREATE FUNCTION impact_concerned() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS
$$
DECLARE
    subject uuid;
BEGIN
    SELECT a.subject_id INTO subject
    FROM assessment_version v JOIN assessment a ON a.id = v.assessment_id
    WHERE v.id = CASE WHEN TG_OP = 'DELETE' THEN OLD.version_id ELSE NEW.version_id END;
    IF TG_OP <> 'INSERT' THEN
        PERFORM keep_subject_characteristic(subject, OLD.characteristic);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM keep_subject_characteristic(subject, NEW.characteristic);
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER concerns_subject AFTER INSERT OR UPDATE OR DELETE ON assessment_impact
    FOR EACH ROW EXECUTE FUNCTION impact_concerned();

CREATE FUNCTION whole_subject_concerned() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS
$$
BEGIN
    PERFORM keep_subject_characteristics(NEW.subject_id);
    RETURN NULL;
END
$$;

CREATE TRIGGER concerns_subject AFTER UPDATE OF current_version ON assessment
    FOR EACH ROW WHEN (OLD.current_version IS DISTINCT FROM NEW.current_version)
    EXECUTE FUNCTION whole_subject_concerned();

CREATE TRIGGER concerns_subject_anew AFTER INSERT OR UPDATE OF state, decided_at ON screening
    FOR EACH ROW EXECUTE FUNCTION whole_subject_concerned();

CREATE FUNCTION relevance_concerned() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS
$$
DECLARE
    subject uuid;
BEGIN
    SELECT s.subject_id INTO subject FROM screening s
    WHERE s.id = CASE WHEN TG_OP = 'DELETE' THEN OLD.screening_id ELSE NEW.screening_id END;
    IF TG_OP <> 'INSERT' THEN
        PERFORM keep_subject_characteristic(subject, OLD.characteristic);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM keep_subject_characteristic(subject, NEW.characteristic);
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER concerns_subject AFTER INSERT OR UPDATE OR DELETE ON screening_relevance
    FOR EACH ROW EXECUTE FUNCTION relevance_concerned();
