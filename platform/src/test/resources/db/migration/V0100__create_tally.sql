-- What the test consumers and test use cases have done.
CREATE TABLE tally (
    id      text   PRIMARY KEY,
    count   bigint NOT NULL,
    version bigint NOT NULL
);
