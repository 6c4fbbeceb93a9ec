-- Who may act for which post, as the service that owns the posts has announced it last.
CREATE TABLE post_directory (
    post_code text    PRIMARY KEY,
    title     text    NOT NULL,
    unit      text,
    closed    boolean NOT NULL
);

CREATE TABLE post_directory_holder (
    post_code  text NOT NULL REFERENCES post_directory ON DELETE CASCADE,
    person     text NOT NULL,
    held_from  date NOT NULL,
    held_to    date,
    capacity   text NOT NULL CHECK (capacity IN ('HOLDER', 'ACTING', 'DEPUTY'))
);

CREATE INDEX post_directory_holder_person ON post_directory_holder (person);
CREATE INDEX post_directory_holder_post ON post_directory_holder (post_code);
