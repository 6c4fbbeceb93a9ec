-- Questionnaires are drafted, published and retired through the API. One draft of a code at a time.
ALTER TABLE questionnaire
    ADD COLUMN revision          bigint NOT NULL DEFAULT 0,
    ADD COLUMN drafted_by        text,
    ADD COLUMN drafted_at        timestamptz,
    ADD COLUMN published_by      text,
    ADD COLUMN retired_by        text,
    ADD COLUMN retired_at        timestamptz,
    ADD COLUMN retirement_reason text,
    ADD CHECK (state <> 'RETIRED' OR (retired_at IS NOT NULL AND retirement_reason IS NOT NULL));

CREATE UNIQUE INDEX questionnaire_draft ON questionnaire (code) WHERE state = 'DRAFT';

-- Answers to questions beside relevance, likelihood and impact: choice by criterion.
ALTER TABLE rating ADD COLUMN more jsonb NOT NULL DEFAULT '{}';

-- What scoring was told besides the sheets, so that it can be done again for ever.
ALTER TABLE screening ADD COLUMN compulsory boolean NOT NULL DEFAULT false;
UPDATE screening s
SET compulsory = EXISTS (SELECT FROM screening_trace t
                         WHERE t.screening_id = s.id AND t.fired AND t.characteristic IS NULL);
