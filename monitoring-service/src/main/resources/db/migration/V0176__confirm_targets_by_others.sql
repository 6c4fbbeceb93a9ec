-- What else has to become better before a target is believed to have.
ALTER TABLE target ADD COLUMN confirmed_by text REFERENCES target (target);
