-- Schemes: elements with versions and dates of their own, and the editions of plans attached to them.
CREATE TABLE scheme (
    code       varchar(60) PRIMARY KEY,
    version    bigint      NOT NULL,
    title      text        NOT NULL,
    publisher  varchar(60) NOT NULL REFERENCES body,
    changed_at timestamptz NOT NULL
);

CREATE TABLE scheme_element (
    id          uuid        PRIMARY KEY,
    scheme_code varchar(60) NOT NULL REFERENCES scheme,
    position    int         NOT NULL,
    code        varchar(60) NOT NULL,
    name        text        NOT NULL,
    plan_code   varchar(60) REFERENCES plan,
    UNIQUE (scheme_code, code)
);

CREATE TABLE element_version (
    id                  uuid        PRIMARY KEY,
    element_id          uuid        NOT NULL REFERENCES scheme_element,
    number              int         NOT NULL,
    published_on        date        NOT NULL,
    published_precision varchar(20) NOT NULL CHECK (published_precision IN
        ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    summary             text        NOT NULL,
    UNIQUE (element_id, number)
);

CREATE TABLE scheme_attachment (
    scheme_code varchar(60) NOT NULL REFERENCES scheme,
    number      int         NOT NULL,
    plan_code   varchar(60) NOT NULL,
    edition     int         NOT NULL,
    attached_on date        NOT NULL,
    PRIMARY KEY (scheme_code, number),
    UNIQUE (scheme_code, plan_code, edition),
    FOREIGN KEY (plan_code, edition) REFERENCES plan_edition
);

REVOKE UPDATE, DELETE ON element_version, scheme_attachment FROM ${app};
REVOKE DELETE ON scheme, scheme_element FROM ${app};
