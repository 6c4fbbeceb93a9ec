-- The register of what can be assessed.
CREATE TABLE subject (
    id                   uuid        PRIMARY KEY,
    version              bigint      NOT NULL,
    kind                 text        NOT NULL CHECK (kind IN ('POLICY', 'SOP', 'STRATEGY', 'PROGRAMME_STRAND', 'OPERATION', 'OCU_OBJECTIVE', 'HR_ACTIVITY', 'ACTIVITY')),
    title                text        NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    purpose              text        NOT NULL,
    accountable_post     text        NOT NULL,
    business_area        text,
    unit                 text,
    programme            text,
    programme_strand     text,
    state                text        NOT NULL CHECK (state IN ('PROPOSED', 'ADOPTED', 'WITHDRAWN')),
    protective_marking   text        NOT NULL CHECK (protective_marking IN ('OFFICIAL', 'OFFICIAL_SENSITIVE', 'SECRET')),
    publication_withheld boolean     NOT NULL,
    withholding_reason   text,
    registered_by        text        NOT NULL,
    registered_at        timestamptz NOT NULL,
    adopted_by           text,
    adopted_on           date,
    withdrawn_on         date,
    CHECK (NOT publication_withheld OR withholding_reason IS NOT NULL),
    CHECK (state <> 'ADOPTED' OR adopted_on IS NOT NULL),
    CHECK (kind <> 'PROGRAMME_STRAND' OR programme_strand IS NOT NULL)
);

CREATE INDEX subject_post ON subject (accountable_post);
