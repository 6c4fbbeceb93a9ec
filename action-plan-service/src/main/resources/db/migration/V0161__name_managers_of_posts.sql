-- The post whose holder manages whoever holds this one.
ALTER TABLE post ADD COLUMN manager_post varchar(60) REFERENCES post;
