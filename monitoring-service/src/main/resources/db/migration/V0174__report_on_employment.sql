-- Annual reports of employment monitoring, byte for byte as they were published.
CREATE TABLE employment_report (
    start_year   int         NOT NULL,
    number       int         NOT NULL,
    document     text        NOT NULL,
    sha256       text        NOT NULL,
    published_at timestamptz NOT NULL,
    published_by text        NOT NULL,
    reason       text,
    PRIMARY KEY (start_year, number),
    CHECK ((number = 1) = (reason IS NULL))
);

REVOKE UPDATE, DELETE ON employment_report FROM ${app};
