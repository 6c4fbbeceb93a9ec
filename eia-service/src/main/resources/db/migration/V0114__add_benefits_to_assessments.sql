-- What a strand of a programme is meant to bring, to the workforce and to relations with communities,
-- and how that will be seen. Signed content like the rest of the scope.
ALTER TABLE assessment_version
    ADD COLUMN workforce_benefit         text,
    ADD COLUMN workforce_benefit_measure text,
    ADD COLUMN community_benefit         text,
    ADD COLUMN community_benefit_measure text;

CREATE FUNCTION assessment_benefits_stay() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF OLD.status <> 'DRAFT' AND
            (NEW.workforce_benefit, NEW.workforce_benefit_measure, NEW.community_benefit, NEW.community_benefit_measure)
            IS DISTINCT FROM
            (OLD.workforce_benefit, OLD.workforce_benefit_measure, OLD.community_benefit, OLD.community_benefit_measure) THEN
        RAISE EXCEPTION 'a version that is % keeps what was submitted and signed', OLD.status
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER benefits_stay BEFORE UPDATE ON assessment_version
    FOR EACH ROW EXECUTE FUNCTION assessment_benefits_stay();
