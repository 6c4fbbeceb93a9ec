-- What the tests of the HTTP contracts create, change and list.
CREATE TABLE thing (
    id      uuid   PRIMARY KEY,
    code    text   NOT NULL UNIQUE,
    name    text   NOT NULL,
    amount  int    NOT NULL,
    version bigint NOT NULL
);
