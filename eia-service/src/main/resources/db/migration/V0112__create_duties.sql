-- What the law, or a promise of the service, obliges it to: data with a source, shown as guidance, for
-- counsel to confirm. Each change makes a register of its own version; earlier ones stay as they were.
CREATE TABLE duty_register (
    version     int         PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    reason      text        NOT NULL
);

CREATE TABLE duty (
    register     int  NOT NULL REFERENCES duty_register,
    code         text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_]{1,59}$'),
    title        text NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('GENERAL', 'SPECIFIC', 'MONITORING')),
    instrument   text NOT NULL,
    provision    text,
    -- Whose codes the characteristics are.
    catalogue    int  NOT NULL REFERENCES characteristic_catalogue,
    every_months int  CHECK (every_months BETWEEN 1 AND 60),
    held_from    date NOT NULL,
    held_until   date,
    source       text NOT NULL,
    PRIMARY KEY (register, code),
    UNIQUE (register, code, catalogue),
    CHECK (held_until IS NULL OR held_until >= held_from)
);

CREATE TABLE duty_characteristic (
    register       int  NOT NULL,
    duty           text NOT NULL,
    catalogue      int  NOT NULL,
    characteristic text NOT NULL,
    PRIMARY KEY (register, duty, characteristic),
    FOREIGN KEY (register, duty, catalogue) REFERENCES duty (register, code, catalogue),
    FOREIGN KEY (catalogue, characteristic) REFERENCES characteristic
);

-- What has to be done for a specific duty, how far it is, and what shows it.
CREATE TABLE obligation (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    duty       text        NOT NULL,
    title      text        NOT NULL,
    owner_post text,
    status     text        NOT NULL CHECK (status IN ('NOT_STARTED', 'IN_PROGRESS', 'MET', 'NO_LONGER_HELD')),
    evidence   jsonb       NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE INDEX obligation_duty ON obligation (duty, id);

REVOKE UPDATE, DELETE ON duty_register, duty, duty_characteristic FROM ${app};

INSERT INTO duty_register (version, recorded_at, reason) VALUES
    (1, TIMESTAMPTZ '2026-01-01 00:00:00Z', 'The duties that the service starts with');

INSERT INTO duty (register, code, title, kind, instrument, provision, catalogue, every_months, held_from, held_until, source) VALUES
    (1, 'RACE_GENERAL', 'Eliminate racial discrimination, promote equality of opportunity and good relations', 'GENERAL',
     'Race Relations (Amendment) Act 2000', 's. 2', 1, NULL, DATE '2001-04-02', DATE '2011-04-04',
     'Diversity strategy progress report 2002; counsel to confirm the dates'),
    (1, 'RACE_EQUALITY_SCHEME', 'Prepare and publish a Race Equality Scheme', 'SPECIFIC',
     'Race Relations (Amendment) Act 2000', 'Statutory Duties Order 2001, art. 2', 1, 36, DATE '2001-12-03', DATE '2011-04-04',
     'Diversity strategy progress report 2002; counsel to confirm the dates'),
    (1, 'RACE_EMPLOYMENT_MONITORING', 'Monitor employment procedures and practices', 'SPECIFIC',
     'Race Relations (Amendment) Act 2000', 'Statutory Duties Order 2001, art. 5', 1, 12, DATE '2001-12-03', DATE '2011-04-04',
     'Diversity strategy progress report 2002; counsel to confirm the dates'),
    (1, 'RACE_ANNUAL_MONITORING', 'Monitor each policy for adverse impact by race every year', 'MONITORING',
     'Race Relations (Amendment) Act 2000', 'Kept on by the service after the Act was replaced', 1, 12, DATE '2001-12-03', NULL,
     'Scrutiny of the MPS equalities scheme 2008, para 40'),
    (1, 'DISABILITY_GENERAL', 'Promote equality of opportunity for disabled people', 'GENERAL',
     'Disability Discrimination Act 2005', 's. 3', 1, NULL, DATE '2006-12-04', DATE '2011-04-04',
     'Race and Diversity Strategy 2005; counsel to confirm the dates'),
    (1, 'GENDER_GENERAL', 'Promote equality of opportunity between women and men', 'GENERAL',
     'Equality Act 2006', 's. 84', 1, NULL, DATE '2007-04-06', DATE '2011-04-04',
     'Scrutiny of the MPS equalities scheme 2008; counsel to confirm the dates'),
    (1, 'LONDON_EQUALITY', 'Promote equality of opportunity for all in London, and good relations', 'GENERAL',
     'Greater London Authority Act 1999', 's. 404', 1, NULL, DATE '2000-07-03', NULL,
     'Race and Diversity Strategy 2005; counsel to confirm the dates'),
    (1, 'EQUALITY_ACT_GENERAL', 'Eliminate discrimination, advance equality of opportunity, foster good relations', 'GENERAL',
     'Equality Act 2010', 's. 149', 2, NULL, DATE '2011-04-05', NULL,
     'Inclusion and Diversity Strategy 2017-2021'),
    (1, 'EQUALITY_INFORMATION', 'Publish information that shows compliance with the general duty', 'SPECIFIC',
     'Equality Act 2010', 'Specific duties regulations', 2, 12, DATE '2011-09-10', NULL,
     'Inclusion and Diversity Strategy 2017-2021; counsel to confirm the dates'),
    (1, 'EQUALITY_OBJECTIVES', 'Prepare and publish equality objectives', 'SPECIFIC',
     'Equality Act 2010', 'Specific duties regulations', 2, 48, DATE '2011-09-10', NULL,
     'Inclusion and Diversity Strategy 2017-2021; counsel to confirm the dates');

INSERT INTO duty_characteristic (register, duty, catalogue, characteristic)
SELECT 1, d.code, 1, 'RACE' FROM duty d WHERE d.register = 1 AND d.code LIKE 'RACE%';
INSERT INTO duty_characteristic (register, duty, catalogue, characteristic) VALUES
    (1, 'DISABILITY_GENERAL', 1, 'DISABILITY'),
    (1, 'GENDER_GENERAL', 1, 'GENDER');
INSERT INTO duty_characteristic (register, duty, catalogue, characteristic)
SELECT 1, 'LONDON_EQUALITY', 1, c.code FROM characteristic c WHERE c.catalogue = 1 AND c.statutory;
INSERT INTO duty_characteristic (register, duty, catalogue, characteristic)
SELECT 1, d.code, 2, c.code FROM duty d CROSS JOIN characteristic c
WHERE d.register = 1 AND d.catalogue = 2 AND c.catalogue = 2 AND c.statutory;

INSERT INTO obligation (id, version, duty, title, status, evidence, changed_at) VALUES
    ('019a9c00-0112-7000-8000-000000000001', 0, 'RACE_EQUALITY_SCHEME', 'Prepare and publish a Race Equality Scheme', 'NOT_STARTED', '[]', TIMESTAMPTZ '2026-01-01 00:00:00Z'),
    ('019a9c00-0112-7000-8000-000000000002', 0, 'RACE_EMPLOYMENT_MONITORING', 'Monitor employment procedures and practices', 'NOT_STARTED', '[]', TIMESTAMPTZ '2026-01-01 00:00:00Z');

-- The programme office adds characteristics too: as a catalogue of its own version, never by changing one.
GRANT INSERT ON characteristic_catalogue, characteristic, characteristic_limb TO ${app};
