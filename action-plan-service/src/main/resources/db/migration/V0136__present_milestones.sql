-- The body to which a milestone is to be presented; null for the others.
ALTER TABLE milestone ADD COLUMN presented_to varchar(60) REFERENCES body;

CREATE INDEX milestone_presented ON milestone (presented_to, due_date) WHERE met_on IS NULL;
