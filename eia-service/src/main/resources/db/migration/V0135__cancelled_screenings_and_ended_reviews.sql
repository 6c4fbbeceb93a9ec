-- A screening can be called off, and a review ends with what it reviews.
ALTER TABLE screening
    DROP CONSTRAINT screening_state_check,
    ADD CONSTRAINT screening_state_check
        CHECK (state IN ('OPEN', 'RATINGS_CLOSED', 'LOWERING_PROPOSED', 'COMPLETED', 'CANCELLED'));
DROP INDEX screening_under_way;
CREATE UNIQUE INDEX screening_under_way ON screening (subject_id) WHERE state NOT IN ('COMPLETED', 'CANCELLED');

ALTER TABLE review
    DROP CONSTRAINT review_state_check,
    ADD CONSTRAINT review_state_check CHECK (state IN ('OPEN', 'CONCLUSION_PROPOSED', 'CONCLUDED', 'ENDED')),
    DROP CONSTRAINT review_check,
    ADD CONSTRAINT review_has_a_conclusion
        CHECK (state IN ('OPEN', 'ENDED') OR (outcome IS NOT NULL AND report IS NOT NULL AND proposed_by IS NOT NULL));
DROP INDEX review_under_way;
CREATE UNIQUE INDEX review_under_way ON review (assessment_id) WHERE state IN ('OPEN', 'CONCLUSION_PROPOSED');
DROP INDEX review_due;
CREATE INDEX review_due ON review (due_on, id) WHERE state IN ('OPEN', 'CONCLUSION_PROPOSED');
