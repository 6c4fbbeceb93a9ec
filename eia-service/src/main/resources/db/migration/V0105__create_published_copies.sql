-- What the public reads: frozen at publication, byte for byte.
CREATE TABLE published_copy (
    assessment_id uuid        NOT NULL REFERENCES assessment,
    number        int         NOT NULL,
    title         text        NOT NULL,
    document      text        NOT NULL,
    sha256        text        NOT NULL,
    published_at  timestamptz NOT NULL,
    published_by  text        NOT NULL,
    PRIMARY KEY (assessment_id, number),
    CHECK (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    FOREIGN KEY (assessment_id, number) REFERENCES assessment_version (assessment_id, number)
);

CREATE INDEX published_copy_time ON published_copy (published_at, assessment_id);

CREATE FUNCTION published_copy_stays() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'a published copy stays as it is' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER published_copy_stays BEFORE UPDATE OR DELETE ON published_copy
    FOR EACH ROW EXECUTE FUNCTION published_copy_stays();

REVOKE UPDATE, DELETE ON published_copy FROM ${app};
