-- Where mails reach the person of an appointment. It is no part of the audit trail, and can be
-- forgotten.
ALTER TABLE appointment ADD COLUMN email varchar(320) CHECK (email <> '');

-- Who does not want digests, and what the last one of each person held.
CREATE TABLE notification_preference (
    person     varchar(255) PRIMARY KEY,
    version    bigint       NOT NULL,
    digests    boolean      NOT NULL,
    changed_at timestamptz  NOT NULL
);

CREATE TABLE digest (
    person    varchar(255) PRIMARY KEY,
    looked_on date         NOT NULL,
    told      text         NOT NULL
);
