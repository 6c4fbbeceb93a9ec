-- What is owed may be about something else: an action, an assessment, a disparity. Otherwise it is
-- about the obligation itself.
ALTER TABLE obligation ADD COLUMN about_type varchar(20) CHECK (about_type IN
    ('OBLIGATION', 'ACTION', 'EIA', 'DISPARITY'));
ALTER TABLE obligation ADD COLUMN about_id varchar(255);
UPDATE obligation SET about_type = 'OBLIGATION', about_id = code;
ALTER TABLE obligation ALTER COLUMN about_type SET NOT NULL;
ALTER TABLE obligation ALTER COLUMN about_id SET NOT NULL;
