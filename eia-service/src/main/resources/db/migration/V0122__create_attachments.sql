-- Bytes of attachments, each once, under their digest.
CREATE TABLE attachment_content (
    sha256 text  PRIMARY KEY,
    bytes  bytea NOT NULL,
    CHECK (sha256 = encode(sha256(bytes), 'hex'))
);

-- What is compressed already is not compressed again.
ALTER TABLE attachment_content ALTER COLUMN bytes SET STORAGE EXTERNAL;
REVOKE UPDATE, DELETE ON attachment_content FROM ${app};

CREATE TABLE assessment_attachment (
    version_id  uuid NOT NULL REFERENCES assessment_version,
    ordinal     int  NOT NULL,
    id          uuid NOT NULL,
    name        text NOT NULL,
    media_type  text NOT NULL,
    size        int  NOT NULL CHECK (size > 0),
    sha256      text NOT NULL REFERENCES attachment_content,
    description text,
    evidence    text,
    PRIMARY KEY (version_id, ordinal)
);

CREATE TRIGGER content_stays BEFORE INSERT OR UPDATE OR DELETE ON assessment_attachment
    FOR EACH ROW EXECUTE FUNCTION assessment_content_stays();
