-- The returns of a group can end, and be asked for anew: under another obligation each time.
ALTER TABLE return_schedule
    ADD COLUMN number   integer NOT NULL DEFAULT 1 CHECK (number > 0),
    ADD COLUMN ended_on date;
