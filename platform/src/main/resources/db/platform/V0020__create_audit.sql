-- Who did what, when and why. A row is written in the transaction of its effect and never changed,
-- save that its payload (reason, before, after) and salt are emptied where a lawful erasure says so.
CREATE TABLE audit_entry (
    id             uuid        PRIMARY KEY,
    at             timestamptz NOT NULL,
    person         text        NOT NULL,
    posts          text[]      NOT NULL,
    action         text        NOT NULL,
    aggregate_type text        NOT NULL,
    aggregate_id   text        NOT NULL,
    reason         text,
    before         text,
    after          text,
    salt           bytea       CHECK (octet_length(salt) = 32),
    -- SHA-256 over salt and payload: what the chain holds, so that the payload can go and it stays.
    digest         bytea       NOT NULL CHECK (octet_length(digest) = 32),
    -- HMAC over all of the above, with a key that is kept outside this database: that the service
    -- itself has written the row, and not somebody with a client.
    key_id         text        NOT NULL,
    mac            bytea       NOT NULL CHECK (octet_length(mac) = 32)
);

CREATE INDEX audit_entry_aggregate ON audit_entry (aggregate_type, aggregate_id, id);
CREATE INDEX audit_entry_aggregate_id ON audit_entry (aggregate_id, id);

-- Entries that the sealer has not chained yet.
CREATE TABLE audit_unsealed (
    entry_id uuid PRIMARY KEY
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- The chain: one link for each committed entry, in the order in which the sealer met them.
CREATE TABLE audit_seal (
    position      bigint      PRIMARY KEY CHECK (position > 0),
    entry_id      uuid        NOT NULL UNIQUE,
    previous_hash bytea       NOT NULL CHECK (octet_length(previous_hash) = 32),
    hash          bytea       NOT NULL CHECK (octet_length(hash) = 32),
    sealed_at     timestamptz NOT NULL
);

-- The chain's head at some moments, signed with a key that is kept outside this database.
CREATE TABLE audit_checkpoint (
    position   bigint      PRIMARY KEY CHECK (position > 0),
    hash       bytea       NOT NULL CHECK (octet_length(hash) = 32),
    signed_at  timestamptz NOT NULL,
    key_id     text        NOT NULL,
    signature  bytea       NOT NULL
);

-- Which payloads were erased, by whom and on what lawful basis.
CREATE TABLE audit_erasure (
    entry_id     uuid        PRIMARY KEY REFERENCES audit_entry,
    at           timestamptz NOT NULL,
    person       text        NOT NULL,
    lawful_basis text        NOT NULL CHECK (lawful_basis <> ''),
    reason       text        NOT NULL CHECK (reason <> ''),
    -- The audit entry that tells of this erasure.
    told_by      uuid        NOT NULL
);

CREATE FUNCTION audit_entry_appended() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO audit_unsealed (entry_id) VALUES (NEW.id);
    RETURN NULL;
END
$$;

CREATE TRIGGER audit_entry_appended AFTER INSERT ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_entry_appended();

CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'the audit trail is append-only: % of % is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE FUNCTION audit_entry_only_erased() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF (NEW.id, NEW.at, NEW.person, NEW.posts, NEW.action, NEW.aggregate_type, NEW.aggregate_id, NEW.digest, NEW.key_id, NEW.mac)
           IS NOT DISTINCT FROM
       (OLD.id, OLD.at, OLD.person, OLD.posts, OLD.action, OLD.aggregate_type, OLD.aggregate_id, OLD.digest, OLD.key_id, OLD.mac)
       AND NEW.reason IS NULL AND NEW.before IS NULL AND NEW.after IS NULL AND NEW.salt IS NULL
       AND EXISTS (SELECT FROM audit_erasure WHERE entry_id = OLD.id)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the audit trail is append-only: an entry can only be erased, with an erasure record'
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER audit_entry_only_erased BEFORE UPDATE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_entry_only_erased();
CREATE TRIGGER audit_entry_kept BEFORE DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_seal_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_checkpoint_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_erasure_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_erasure
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();

-- The one way in which the service's role empties a payload; false where there is none to empty.
CREATE FUNCTION audit_erase(
    entry uuid, erased_at timestamptz, erased_by text, basis text, why text, told uuid)
    RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
BEGIN
    PERFORM FROM audit_entry WHERE id = entry AND salt IS NOT NULL FOR UPDATE;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    INSERT INTO audit_erasure (entry_id, at, person, lawful_basis, reason, told_by)
        VALUES (entry, erased_at, erased_by, basis, why, told);
    UPDATE audit_entry SET reason = NULL, before = NULL, after = NULL, salt = NULL WHERE id = entry;
    RETURN true;
END
$$;

REVOKE ALL ON FUNCTION audit_erase(uuid, timestamptz, text, text, text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_erase(uuid, timestamptz, text, text, text, uuid) TO ${app};

REVOKE UPDATE, DELETE ON audit_entry, audit_seal, audit_checkpoint FROM ${app};
REVOKE INSERT, UPDATE, DELETE ON audit_erasure FROM ${app};
REVOKE UPDATE ON audit_unsealed FROM ${app};
