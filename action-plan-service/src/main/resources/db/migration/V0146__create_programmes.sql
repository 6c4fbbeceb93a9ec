-- Programmes of strands: who leads on each, where it is to be by when, and how it is found to stand.
CREATE TABLE programme (
    code                varchar(60) PRIMARY KEY,
    version             bigint      NOT NULL,
    title               text        NOT NULL,
    board               varchar(60) NOT NULL REFERENCES body,
    delivery_post       varchar(60) NOT NULL REFERENCES post,
    implementation_from date        NOT NULL,
    stocktake_every     varchar(20) NOT NULL,
    changed_at          timestamptz NOT NULL
);

CREATE TABLE strand (
    code           varchar(60) PRIMARY KEY,
    version        bigint      NOT NULL,
    programme_code varchar(60) NOT NULL REFERENCES programme,
    position       int         NOT NULL,
    name           text        NOT NULL,
    primary_lead   varchar(60) REFERENCES post,
    changed_at     timestamptz NOT NULL,
    UNIQUE (programme_code, position),
    UNIQUE (programme_code, name)
);

CREATE TABLE strand_lead (
    strand_code varchar(60) NOT NULL REFERENCES strand,
    number      int         NOT NULL,
    post        varchar(60) NOT NULL REFERENCES post,
    PRIMARY KEY (strand_code, number),
    UNIQUE (strand_code, post) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX strand_lead_post ON strand_lead (post);

CREATE TABLE strand_milestone (
    id                 uuid        PRIMARY KEY,
    strand_code        varchar(60) NOT NULL REFERENCES strand,
    title              text        NOT NULL,
    unit               text        NOT NULL,
    baseline_date      date        NOT NULL,
    baseline_precision varchar(10) NOT NULL CHECK (baseline_precision IN
        ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    due_date           date        NOT NULL,
    due_precision      varchar(10) NOT NULL CHECK (due_precision IN
        ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
    met_on             date
);

CREATE INDEX strand_milestone_strand ON strand_milestone (strand_code);
CREATE TRIGGER keep_baseline BEFORE UPDATE ON strand_milestone
    FOR EACH ROW EXECUTE FUNCTION keep_baseline();

CREATE TABLE trajectory_point (
    milestone_id uuid    NOT NULL REFERENCES strand_milestone,
    number       int     NOT NULL,
    day          date    NOT NULL,
    expected     numeric NOT NULL,
    actual       numeric,
    PRIMARY KEY (milestone_id, number)
);

CREATE TABLE stocktake (
    id           uuid        PRIMARY KEY,
    strand_code  varchar(60) NOT NULL REFERENCES strand,
    held_on      date        NOT NULL,
    rating       varchar(10) NOT NULL CHECK (rating IN ('BLUE', 'GREEN', 'AMBER', 'RED')),
    finding      text        NOT NULL,
    taken_by     varchar(60) NOT NULL REFERENCES post,
    recorded_at  timestamptz NOT NULL,
    explanation  text,
    explained_by varchar(60) REFERENCES post,
    explained_at timestamptz,
    UNIQUE (strand_code, held_on),
    CHECK (num_nonnulls(explanation, explained_by, explained_at) IN (0, 3))
);

CREATE TABLE stocktake_evidence (
    stocktake_id uuid NOT NULL REFERENCES stocktake,
    number       int  NOT NULL,
    description  text NOT NULL,
    url          text,
    PRIMARY KEY (stocktake_id, number)
);

CREATE TABLE corrective_action (
    stocktake_id uuid        NOT NULL REFERENCES stocktake,
    number       int         NOT NULL,
    what         text        NOT NULL,
    post         varchar(60) NOT NULL REFERENCES post,
    due_on       date        NOT NULL,
    action_id    uuid        REFERENCES action,
    PRIMARY KEY (stocktake_id, number)
);

CREATE TABLE highlighted_name (
    id             uuid        PRIMARY KEY,
    programme_code varchar(60) NOT NULL REFERENCES programme,
    name           text        NOT NULL,
    source         text        NOT NULL,
    strand         varchar(60) REFERENCES strand,
    reason         text,
    decided_on     date,
    UNIQUE (programme_code, name),
    CHECK ((reason IS NULL) = (decided_on IS NULL)),
    CHECK (strand IS NULL OR decided_on IS NOT NULL)
);

-- A stocktake stays what it is: the lead's explanation is added once.
CREATE FUNCTION keep_stocktake() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.held_on, OLD.rating, OLD.finding, OLD.taken_by, OLD.recorded_at)
            IS DISTINCT FROM (NEW.held_on, NEW.rating, NEW.finding, NEW.taken_by, NEW.recorded_at)
       OR OLD.explanation IS NOT NULL THEN
        RAISE EXCEPTION 'A stocktake does not change.';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_stocktake BEFORE UPDATE ON stocktake
    FOR EACH ROW EXECUTE FUNCTION keep_stocktake();

REVOKE UPDATE, DELETE ON stocktake_evidence, corrective_action FROM ${app};
REVOKE DELETE ON programme, strand, strand_milestone, trajectory_point, stocktake, highlighted_name
    FROM ${app};
