-- Posts that sign a version of a band: in each of them one of those who sign, once.
ALTER TABLE approval_requirement
    ADD COLUMN posts text[] NOT NULL DEFAULT '{}',
    ADD CHECK (cardinality(posts) <= approvals);

-- The post for which somebody steps in, where nobody who acts for it can sign.
ALTER TABLE assessment_delegation
    ADD COLUMN post text,
    ADD CHECK (post IS NULL OR capacity = 'DECISION_MAKER');

-- As the service computes it from the content.
CREATE FUNCTION assessment_band(version uuid) RETURNS text LANGUAGE sql STABLE AS
$$
    SELECT CASE
               WHEN bool_or(i.direction = 'UNKNOWN') THEN 'HIGH'
               WHEN max(coalesce(i.residual_likelihood * i.residual_severity, 25)) FILTER (WHERE i.direction IN ('NEGATIVE', 'BOTH')) >= 15 THEN 'HIGH'
               WHEN max(coalesce(i.residual_likelihood * i.residual_severity, 25)) FILTER (WHERE i.direction IN ('NEGATIVE', 'BOTH')) >= 6 THEN 'MEDIUM'
               ELSE 'LOW'
           END
    FROM assessment_impact i
    WHERE i.version_id = version
$$;
