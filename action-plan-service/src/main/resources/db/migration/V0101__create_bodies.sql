-- Bodies that meet and decide; each is chaired by a post.
CREATE TABLE body (
    code                varchar(60) PRIMARY KEY,
    version             bigint      NOT NULL,
    name                text        NOT NULL,
    kind                varchar(20) NOT NULL CHECK (kind IN
        ('BOARD', 'FORUM', 'WORK_GROUP', 'SECRETARIAT', 'OVERSIGHT', 'ADVICE')),
    chair_post          varchar(60) NOT NULL REFERENCES post,
    decides_completions boolean     NOT NULL,
    changed_at          timestamptz NOT NULL
);

CREATE TABLE membership (
    id           uuid        PRIMARY KEY,
    body_code    varchar(60) NOT NULL REFERENCES body,
    post         varchar(60) REFERENCES post,
    organisation text,
    capacity     varchar(20) NOT NULL CHECK (capacity IN
        ('CO_CHAIR', 'MEMBER', 'ADVISER', 'EXTERNAL_ADVISER', 'STAKEHOLDER')),
    first_day    date        NOT NULL,
    last_day     date,
    CHECK (last_day >= first_day),
    CHECK ((post IS NULL) <> (organisation IS NULL))
);

CREATE INDEX membership_body ON membership (body_code);
