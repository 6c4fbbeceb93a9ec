-- Definitions of indicators that were accepted while the service was in use. They are only added.
CREATE TABLE indicator_definition (
    indicator   text        NOT NULL,
    version     int         NOT NULL,
    content     json        NOT NULL,
    digest      char(64)    NOT NULL,
    reason      text        NOT NULL,
    accepted_by text        NOT NULL,
    accepted_at timestamptz NOT NULL,
    PRIMARY KEY (indicator, version)
);

REVOKE UPDATE, DELETE ON indicator_definition FROM ${app};
