-- A step of a ladder that leads to a post can lead to another one, so that the post can close.
ALTER TABLE ladder ADD COLUMN version bigint NOT NULL DEFAULT 0;
GRANT UPDATE ON ladder, rung TO ${app};
