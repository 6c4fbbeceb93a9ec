-- The register as a service needs it: a reference by which other systems know a subject, the team
-- that writes it, posts that lead beside the accountable one, how often it is reviewed, by when it
-- has to be assessed, and where its publication stands.
ALTER TABLE subject
    ADD COLUMN reference            text,
    ADD COLUMN joint_lead_posts     text[] NOT NULL DEFAULT '{}',
    ADD COLUMN owning_team          text,
    ADD COLUMN publication_status   text   CHECK (publication_status IN ('IN_DEVELOPMENT', 'UNDER_REVIEW', 'REVIEWED_AWAITING_PUBLICATION', 'PUBLISHED', 'NOT_FOR_PUBLICATION')),
    ADD COLUMN review_every_months  int    CHECK (review_every_months BETWEEN 1 AND 60),
    ADD COLUMN assessment_due_on    date;

UPDATE subject SET reference = id::text;

ALTER TABLE subject
    ALTER COLUMN reference SET NOT NULL,
    ADD CONSTRAINT subject_reference UNIQUE (reference),
    ADD COLUMN words tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', purpose), 'B')) STORED;

CREATE INDEX subject_words ON subject USING gin (words);
CREATE INDEX subject_kind ON subject (kind, id);
CREATE INDEX subject_state ON subject (state, id);
CREATE INDEX subject_area ON subject (business_area, id);
CREATE INDEX subject_unit ON subject (unit, id);
CREATE INDEX subject_programme ON subject (programme, programme_strand);
CREATE INDEX subject_team ON subject (owning_team, id);
DROP INDEX subject_post;
CREATE INDEX subject_post ON subject (accountable_post, id);
CREATE INDEX subject_joint_leads ON subject USING gin (joint_lead_posts);

-- Which characteristics a subject is known to concern: what its last finished panel found relevant,
-- and what its assessment finds an impact on. The register is searched by it.
CREATE INDEX assessment_impact_characteristic ON assessment_impact (characteristic, version_id);
CREATE INDEX screening_relevance_characteristic ON screening_relevance (characteristic, screening_id) WHERE relevant;

CREATE VIEW subject_characteristic AS
SELECT s.subject_id, r.characteristic
FROM screening s
JOIN screening_relevance r ON r.screening_id = s.id AND r.relevant
WHERE s.state = 'COMPLETED'
  AND NOT EXISTS (SELECT FROM screening later
                  WHERE later.subject_id = s.subject_id AND later.state = 'COMPLETED'
                    AND (later.decided_at, later.id) > (s.decided_at, s.id))
UNION
SELECT a.subject_id, i.characteristic
FROM assessment a
JOIN assessment_version v ON v.assessment_id = a.id AND v.number = a.current_version
JOIN assessment_impact i ON i.version_id = v.id AND i.direction <> 'NONE';

GRANT SELECT ON subject_characteristic TO ${app};
