-- What is composed for the public: draft, presented to a body where one is asked, published.
CREATE TABLE release (
    id               uuid        PRIMARY KEY,
    title            text        NOT NULL,
    series           varchar(40),
    state            text        NOT NULL CONSTRAINT release_state_check
        CHECK (state IN ('DRAFT', 'PRESENTED', 'PUBLISHED', 'DISCARDED')),
    threshold        int         NOT NULL CHECK (threshold >= 5),
    rounding         text        NOT NULL CONSTRAINT release_rounding_check
        CHECK (rounding IN ('NONE', 'NEAREST_FIVE')),
    datasets         varchar(60)[]     NOT NULL,
    first_month      varchar(7)  NOT NULL,
    last_month       varchar(7)  NOT NULL,
    audit            text        NOT NULL,
    corrects         uuid,
    correction       text,
    composed_by      text        NOT NULL,
    composed_at      timestamptz NOT NULL,
    presented_to     text,
    presented_ref    text,
    presented_on     date,
    ended_by         text,
    ended_at         timestamptz,
    discard_reason   text,
    version          bigint      NOT NULL,
    CHECK ((corrects IS NULL) = (correction IS NULL)),
    CHECK ((presented_to IS NULL) = (presented_on IS NULL)),
    CHECK (state <> 'PRESENTED' OR presented_to IS NOT NULL),
    CHECK ((state IN ('PUBLISHED', 'DISCARDED')) = (ended_at IS NOT NULL)),
    CHECK ((state = 'DISCARDED') = (discard_reason IS NOT NULL))
);

-- What a release says, and every count that it was made of, which the audit of later ones knows.
CREATE TABLE release_content (
    release uuid PRIMARY KEY REFERENCES release,
    content text NOT NULL,
    counts  text NOT NULL
);

-- What the public reads: frozen at publication, byte for byte.
CREATE TABLE published_release (
    id           uuid        PRIMARY KEY REFERENCES release,
    title        text        NOT NULL,
    series       varchar(40),
    indicators   varchar(40)[] NOT NULL,
    periods      varchar(7)[] NOT NULL,
    document     text        NOT NULL,
    sha256       text        NOT NULL,
    published_at timestamptz NOT NULL,
    -- A release is corrected once; what is still wrong then is in the correction.
    corrects     uuid        UNIQUE REFERENCES published_release,
    correction   text,
    CHECK (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    CHECK ((corrects IS NULL) = (correction IS NULL))
);

CREATE INDEX published_release_newest ON published_release (published_at DESC, id DESC);

CREATE FUNCTION release_stays() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'a release that is published or discarded stays as it is'
        USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER release_stays BEFORE UPDATE ON release
    FOR EACH ROW WHEN (OLD.state IN ('PUBLISHED', 'DISCARDED')) EXECUTE FUNCTION release_stays();
CREATE TRIGGER release_is_kept BEFORE DELETE ON release
    FOR EACH ROW EXECUTE FUNCTION release_stays();
CREATE TRIGGER release_content_stays BEFORE UPDATE OR DELETE ON release_content
    FOR EACH ROW EXECUTE FUNCTION release_stays();
CREATE TRIGGER published_release_stays BEFORE UPDATE OR DELETE ON published_release
    FOR EACH ROW EXECUTE FUNCTION release_stays();

REVOKE DELETE ON release FROM ${app};
REVOKE UPDATE, DELETE ON release_content, published_release FROM ${app};
