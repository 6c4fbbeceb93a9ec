-- Success measures of strategies: what is to be reached, what was reached in each quarter, who has
-- verified it, and the recognition of others.
CREATE TABLE measure (
    code              varchar(60) PRIMARY KEY,
    version           bigint      NOT NULL,
    title             text        NOT NULL,
    strategy          varchar(60) NOT NULL REFERENCES strategy,
    objective         varchar(20),
    commitment        varchar(20),
    organisation_unit varchar(60) REFERENCES organisation_unit,
    unit              text        NOT NULL,
    direction         varchar(20) NOT NULL CHECK (direction IN
        ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
    basis             varchar(20) NOT NULL CHECK (basis IN
        ('REACH', 'TRAJECTORY', 'YEAR_ON_YEAR', 'ACCREDITATIONS', 'NONE_SET')),
    target_value      numeric,
    target_date       date,
    target_precision  varchar(10) CHECK (target_precision IN
        ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    indicator         varchar(255),
    indicator_target  varchar(255),
    verifier          varchar(60) REFERENCES body,
    achieved_on       date,
    achieved_reason   text,
    FOREIGN KEY (strategy, objective) REFERENCES objective (strategy_code, code),
    FOREIGN KEY (strategy, commitment) REFERENCES commitment (strategy_code, code),
    CHECK ((basis = 'REACH') = (target_value IS NOT NULL)),
    CHECK ((target_date IS NULL) = (target_precision IS NULL)),
    CHECK (target_value IS NULL OR target_date IS NOT NULL),
    CHECK (indicator IS NOT NULL OR indicator_target IS NULL),
    CHECK ((achieved_on IS NULL) = (achieved_reason IS NULL))
);

CREATE INDEX measure_strategy ON measure (strategy, code);
CREATE INDEX measure_indicator ON measure (indicator) WHERE indicator IS NOT NULL;

CREATE TABLE measure_point (
    measure_code varchar(60) NOT NULL REFERENCES measure,
    number       int         NOT NULL,
    quarter      date        NOT NULL,
    expected     numeric     NOT NULL,
    PRIMARY KEY (measure_code, number)
);

CREATE TABLE measure_level (
    measure_code varchar(60) NOT NULL REFERENCES measure,
    level        varchar(20) NOT NULL CHECK (level IN ('NATIONAL', 'INTERNATIONAL')),
    needed       int         NOT NULL CHECK (needed > 0),
    PRIMARY KEY (measure_code, level)
);

CREATE TABLE measure_value (
    id           uuid        PRIMARY KEY,
    measure_code varchar(60) NOT NULL REFERENCES measure,
    number       int         NOT NULL,
    quarter      date        NOT NULL,
    value        numeric     NOT NULL,
    as_at        date        NOT NULL,
    source       text        NOT NULL,
    expected     numeric,
    met          varchar(20) CHECK (met IN ('YES', 'NO', 'NOT_COMPUTABLE', 'NO_TARGET')),
    verified_by  text,
    recorded_by  varchar(255) NOT NULL,
    recorded_at  timestamptz NOT NULL,
    UNIQUE (measure_code, number)
);

CREATE TABLE measure_verification (
    id           uuid        PRIMARY KEY,
    measure_code varchar(60) NOT NULL REFERENCES measure,
    value_id     uuid        NOT NULL UNIQUE REFERENCES measure_value,
    body         varchar(60) NOT NULL REFERENCES body,
    post         varchar(60) NOT NULL REFERENCES post,
    person       varchar(255) NOT NULL,
    statement    text        NOT NULL,
    verified_at  timestamptz NOT NULL
);

CREATE INDEX measure_verification_of ON measure_verification (measure_code);

CREATE TABLE accreditation (
    id           uuid        PRIMARY KEY,
    measure_code varchar(60) NOT NULL REFERENCES measure,
    level        varchar(20) NOT NULL CHECK (level IN ('NATIONAL', 'INTERNATIONAL')),
    title        text        NOT NULL,
    awarded_by   text        NOT NULL,
    awarded_on   date        NOT NULL,
    evidence     text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    UNIQUE (measure_code, title)
);

REVOKE UPDATE, DELETE ON measure_point, measure_level, measure_value, measure_verification,
    accreditation FROM ${app};
REVOKE DELETE ON measure FROM ${app};

-- What works well, where it was found, and whether others may read it.
CREATE TABLE practice (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    title        text        NOT NULL,
    what_works   text        NOT NULL,
    action_id    uuid        NOT NULL REFERENCES action,
    unit         varchar(60) NOT NULL REFERENCES organisation_unit,
    recorded_at  timestamptz NOT NULL,
    published_at timestamptz
);

CREATE INDEX practice_unit ON practice (unit);
CREATE INDEX practice_action ON practice (action_id);
REVOKE DELETE ON practice FROM ${app};
