-- Codes of the targets by which it is seen whether the actions agreed against a disparity succeed.
ALTER TABLE disparity ADD COLUMN success_measures text[] NOT NULL DEFAULT '{}';
