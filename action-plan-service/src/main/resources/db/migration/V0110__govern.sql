-- Names that resolve to one body, unit, post or role: acronyms, other spellings, dated former names.
CREATE TABLE known_name (
    id          uuid        PRIMARY KEY,
    name        text        NOT NULL,
    lookup      text        NOT NULL,
    kind        varchar(20) NOT NULL CHECK (kind IN ('ACRONYM', 'ALIAS', 'FORMER_NAME')),
    target_type varchar(20) NOT NULL CHECK (target_type IN ('BODY', 'UNIT', 'POST', 'ROLE')),
    target_code varchar(60) NOT NULL,
    first_day   date,
    last_day    date,
    CHECK (last_day >= first_day)
);

CREATE INDEX known_name_lookup ON known_name (lookup);
CREATE INDEX known_name_target ON known_name (target_type, target_code);

-- What bodies are, to each other and in their own time.
ALTER TABLE body DROP CONSTRAINT body_kind_check;
ALTER TABLE body ADD CONSTRAINT body_kind_check CHECK (kind IN
    ('BOARD', 'FORUM', 'WORK_GROUP', 'SECRETARIAT', 'OVERSIGHT', 'ADVICE', 'ASSURANCE',
     'DELIVERY_UNIT'));
ALTER TABLE body ADD COLUMN parent varchar(60) REFERENCES body;
ALTER TABLE body ADD COLUMN cadence varchar(20);
ALTER TABLE body ADD COLUMN precedes varchar(60) REFERENCES body;
ALTER TABLE body ADD COLUMN directs_resources boolean NOT NULL DEFAULT false;
ALTER TABLE body ADD COLUMN sits_on_every_group boolean NOT NULL DEFAULT false;
ALTER TABLE body ADD COLUMN list_order int;

CREATE INDEX body_parent ON body (parent);
CREATE INDEX body_chair_post ON body (chair_post);

-- Who chaired a body on which days; reports of the past keep their chair.
CREATE TABLE chairmanship (
    id        uuid        PRIMARY KEY,
    body_code varchar(60) NOT NULL REFERENCES body,
    post      varchar(60) NOT NULL REFERENCES post,
    first_day date        NOT NULL,
    last_day  date,
    CHECK (last_day >= first_day)
);

CREATE INDEX chairmanship_body ON chairmanship (body_code);
INSERT INTO chairmanship (id, body_code, post, first_day)
    SELECT gen_random_uuid(), code, chair_post, (changed_at AT TIME ZONE 'Europe/London')::date
    FROM body;

-- Terms of reference, each version as it was adopted.
CREATE TABLE terms_of_reference (
    id         uuid        PRIMARY KEY,
    body_code  varchar(60) NOT NULL REFERENCES body,
    number     int         NOT NULL CHECK (number > 0),
    purpose    text        NOT NULL,
    seats      int         CHECK (seats > 0),
    adopted_on date        NOT NULL,
    decision   text,
    UNIQUE (body_code, number),
    CHECK (number = 1 OR decision IS NOT NULL)
);

ALTER TABLE membership ADD COLUMN sitting_body varchar(60) REFERENCES body;
ALTER TABLE membership DROP CONSTRAINT membership_check1;
ALTER TABLE membership ADD CONSTRAINT membership_of_one CHECK
    (num_nonnulls(post, organisation, sitting_body) = 1);
ALTER TABLE membership DROP CONSTRAINT membership_capacity_check;
ALTER TABLE membership ADD CONSTRAINT membership_capacity_check CHECK (capacity IN
    ('CO_CHAIR', 'MEMBER', 'SECRETARY', 'ADVISER', 'EXTERNAL_ADVISER', 'STAKEHOLDER'));

-- Boroughs, business areas and the rest of the organisation, each with the post that leads it.
CREATE TABLE organisation_unit (
    code       varchar(60) PRIMARY KEY,
    version    bigint      NOT NULL,
    name       text        NOT NULL,
    kind       varchar(20) NOT NULL CHECK (kind IN
        ('BOROUGH', 'BUSINESS_AREA', 'DIRECTORATE', 'DEPARTMENT', 'COMMAND_UNIT')),
    parent     varchar(60) REFERENCES organisation_unit,
    lead_post  varchar(60) REFERENCES post,
    changed_at timestamptz NOT NULL
);

CREATE INDEX organisation_unit_parent ON organisation_unit (parent);
CREATE INDEX organisation_unit_lead ON organisation_unit (lead_post);

-- Several posts of one kind share a role, such as six advisers.
CREATE TABLE post_role (
    code  varchar(60) PRIMARY KEY,
    title text        NOT NULL
);

ALTER TABLE post ADD COLUMN role varchar(60) REFERENCES post_role;
CREATE INDEX post_of_role ON post (role);

REVOKE UPDATE, DELETE ON terms_of_reference, post_role FROM ${app};
REVOKE DELETE ON known_name, chairmanship, organisation_unit FROM ${app};
