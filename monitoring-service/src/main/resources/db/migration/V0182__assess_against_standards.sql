-- How many levels a standard has and by which criteria it is assessed, as somebody has set it.
CREATE TABLE standard_version (
    id       uuid           PRIMARY KEY,
    standard varchar(40)    NOT NULL,
    number   integer        NOT NULL,
    levels   integer        NOT NULL CHECK (levels BETWEEN 1 AND 10),
    criteria varchar(40)[]  NOT NULL CHECK (cardinality(criteria) > 0),
    titles   varchar(400)[] NOT NULL,
    source   text           NOT NULL,
    set_at   timestamptz    NOT NULL,
    set_by   text           NOT NULL,
    UNIQUE (standard, number),
    CHECK (cardinality(titles) = cardinality(criteria))
);

-- What the service says of itself, and what somebody else makes of it.
CREATE TABLE self_assessment (
    id                uuid        PRIMARY KEY,
    standard          varchar(40) NOT NULL,
    standard_version  integer     NOT NULL,
    criterion         varchar(40) NOT NULL,
    level             integer     NOT NULL CHECK (level >= 0),
    evidence          text        NOT NULL,
    assessed_on       date        NOT NULL,
    assessor_post     text        NOT NULL,
    assessed_at       timestamptz NOT NULL,
    assessed_by       text        NOT NULL,
    moderation        text CONSTRAINT self_assessment_moderation_check
        CHECK (moderation IN ('AGREED', 'CHANGED')),
    moderated_level   integer,
    moderation_reason text,
    moderator_post    text,
    moderated_at      timestamptz,
    moderated_by      text CHECK (moderated_by <> assessed_by),
    version           bigint      NOT NULL,
    FOREIGN KEY (standard, standard_version) REFERENCES standard_version (standard, number),
    CHECK (num_nonnulls(moderation, moderated_level, moderation_reason, moderator_post,
                        moderated_at, moderated_by) IN (0, 6))
);

CREATE INDEX self_assessment_latest
    ON self_assessment (standard, standard_version, criterion, assessed_on DESC, id DESC);

REVOKE UPDATE, DELETE ON standard_version FROM ${app};
REVOKE DELETE ON self_assessment FROM ${app};
