-- Questionnaires are data. The document of a published version never changes: its digest is pinned by
-- every answer sheet.
CREATE TABLE questionnaire (
    code         text        NOT NULL,
    version      int         NOT NULL,
    state        text        NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
    document     text        NOT NULL,
    sha256       text        NOT NULL,
    published_at timestamptz,
    PRIMARY KEY (code, version),
    CHECK (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    CHECK (state = 'DRAFT' OR published_at IS NOT NULL)
);

CREATE FUNCTION questionnaire_stays() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF OLD.state <> 'DRAFT' AND (TG_OP = 'DELETE'
            OR (NEW.code, NEW.version, NEW.document, NEW.sha256, NEW.published_at)
               IS DISTINCT FROM (OLD.code, OLD.version, OLD.document, OLD.sha256, OLD.published_at)
            OR NEW.state = 'DRAFT') THEN
        RAISE EXCEPTION 'version % of questionnaire % is published and stays as it is', OLD.version, OLD.code
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN COALESCE(NEW, OLD);
END
$$;

CREATE TRIGGER questionnaire_stays BEFORE UPDATE OR DELETE ON questionnaire
    FOR EACH ROW EXECUTE FUNCTION questionnaire_stays();

INSERT INTO questionnaire (code, version, state, document, sha256, published_at)
SELECT 'screening', 1, 'PUBLISHED', d.document, encode(sha256(convert_to(d.document, 'UTF8')), 'hex'), TIMESTAMPTZ '2026-11-22 00:00:00Z'
FROM (VALUES (btrim($questionnaire$
{
  "title": "Does this need a full equality impact assessment?",
  "note": "Levels and weights are defaults of this service, to be confirmed by whoever runs it.",
  "criteria": [
    {
      "id": "relevance",
      "question": "How relevant is this activity to the characteristic?",
      "choices": [
        { "id": "none", "label": "Not relevant" },
        { "id": "low", "label": "Of low relevance" },
        { "id": "medium", "label": "Of medium relevance" },
        { "id": "high", "label": "Of high relevance" },
        { "id": "unknown", "label": "Not known" }
      ]
    },
    {
      "id": "likelihood",
      "question": "How likely is an adverse effect, before anything is done about it?",
      "askedWhen": { "criterion": "relevance", "choices": ["low", "medium", "high"] },
      "choices": [
        { "id": "rare", "label": "Rare" },
        { "id": "unlikely", "label": "Unlikely" },
        { "id": "possible", "label": "Possible" },
        { "id": "likely", "label": "Likely" },
        { "id": "almost-certain", "label": "Almost certain" },
        { "id": "unknown", "label": "Not known" }
      ]
    },
    {
      "id": "impact",
      "question": "How severe would it be for those whom it meets?",
      "askedWhen": { "criterion": "relevance", "choices": ["low", "medium", "high"] },
      "choices": [
        { "id": "negligible", "label": "Negligible" },
        { "id": "minor", "label": "Minor" },
        { "id": "moderate", "label": "Moderate" },
        { "id": "major", "label": "Major" },
        { "id": "severe", "label": "Severe" },
        { "id": "unknown", "label": "Not known" }
      ]
    }
  ],
  "weights": {
    "relevance": { "none": 0, "low": 1, "medium": 2, "high": 3 },
    "likelihood": { "rare": 1, "unlikely": 2, "possible": 3, "likely": 4, "almost-certain": 5 },
    "impact": { "negligible": 1, "minor": 2, "moderate": 3, "major": 4, "severe": 5 }
  },
  "rules": [
    { "kind": "ANY_RELEVANCE_AT_LEAST", "id": "any-high-relevance", "level": 3, "priority": true },
    { "kind": "ANY_LIKELIHOOD_TIMES_IMPACT_AT_LEAST", "id": "any-serious-risk", "level": 12, "priority": true },
    { "kind": "ANY_UNKNOWN", "id": "anything-unknown", "priority": false },
    { "kind": "COMPULSORY_SUBJECT", "id": "compulsory", "priority": false,
      "source": "Met modernisation programme 2005, para 5" }
  ],
  "floors": [
    { "characteristic": "RACE", "subjectKinds": ["POLICY"], "refusedChoices": ["none"],
      "source": "Scrutiny of the MPS equalities scheme 2008, para 42: every corporate policy is at least relevant to race" }
  ],
  "fullAssessmentWithinDays": 90,
  "testCases": [
    { "name": "nothing adverse: not required", "compulsory": false,
      "sheets": [ { "RACE": ["low", "unlikely", "minor"] }, { "RACE": ["low", "rare", "minor"] } ],
      "outcome": "NOT_REQUIRED", "fired": [] },
    { "name": "one high answer is enough, however low the others", "compulsory": false,
      "sheets": [ { "RACE": ["high", "unlikely", "minor"] }, { "RACE": ["low", "rare", "minor"] }, { "RACE": ["low", "rare", "minor"] } ],
      "outcome": "FULL_EIA_REQUIRED", "fired": ["any-high-relevance"] },
    { "name": "likelihood times impact reaches the level", "compulsory": false,
      "sheets": [ { "RACE": ["low", "rare", "minor"], "DISABILITY": ["medium", "likely", "moderate"] } ],
      "outcome": "FULL_EIA_REQUIRED", "fired": ["any-serious-risk"] },
    { "name": "just below the level", "compulsory": false,
      "sheets": [ { "RACE": ["low", "rare", "minor"], "DISABILITY": ["medium", "unlikely", "severe"] } ],
      "outcome": "NOT_REQUIRED", "fired": [] },
    { "name": "an unknown relevance counts against skipping the assessment", "compulsory": false,
      "sheets": [ { "RACE": ["low", "rare", "minor"], "SEX": ["unknown", null, null] } ],
      "outcome": "FULL_EIA_REQUIRED", "fired": ["anything-unknown"] },
    { "name": "so does an unknown likelihood", "compulsory": false,
      "sheets": [ { "RACE": ["low", "unknown", "minor"] } ],
      "outcome": "FULL_EIA_REQUIRED", "fired": ["anything-unknown"] },
    { "name": "a programme's strand is assessed whatever the panel finds", "compulsory": true,
      "sheets": [ { "RACE": ["none", null, null] } ],
      "outcome": "FULL_EIA_REQUIRED", "fired": ["compulsory"] }
  ]
}
$questionnaire$, E'\n'))) AS d (document);
