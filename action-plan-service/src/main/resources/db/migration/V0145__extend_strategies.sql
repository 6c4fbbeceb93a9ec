-- Objectives that a scheme of somebody else drives, the components that they are made of, and the
-- numbered items that show what is done for them.
ALTER TABLE objective ADD COLUMN driver_scheme text;
ALTER TABLE objective ADD COLUMN driver_theme text;
ALTER TABLE objective ADD CHECK ((driver_scheme IS NULL) = (driver_theme IS NULL));

CREATE TABLE objective_component (
    objective_id uuid NOT NULL REFERENCES objective,
    number       int  NOT NULL,
    text         text NOT NULL,
    points_to    varchar(20),
    PRIMARY KEY (objective_id, number)
);

CREATE TABLE objective_evidence (
    id            uuid        PRIMARY KEY,
    strategy_code varchar(60) NOT NULL,
    objective     varchar(20) NOT NULL,
    number        int         NOT NULL CHECK (number > 0),
    text          text        NOT NULL,
    source        text        NOT NULL,
    url           text,
    added_at      timestamptz NOT NULL,
    UNIQUE (strategy_code, objective, number),
    FOREIGN KEY (strategy_code, objective) REFERENCES objective (strategy_code, code)
);

REVOKE UPDATE, DELETE ON objective_component, objective_evidence FROM ${app};
