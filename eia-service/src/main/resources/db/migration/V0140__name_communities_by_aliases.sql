-- What else a community that was promised to be consulted is called.
ALTER TABLE consultation_commitment
    ADD COLUMN aliases text[] NOT NULL DEFAULT '{}';
