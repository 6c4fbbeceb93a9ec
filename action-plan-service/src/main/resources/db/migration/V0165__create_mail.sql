-- Letters that wait to be sent. One that was delivered keeps neither its address nor its words.
CREATE TABLE mail (
    id          uuid         PRIMARY KEY,
    version     bigint       NOT NULL,
    letter_key  varchar(300) NOT NULL UNIQUE,
    recipient   varchar(320),
    subject     text,
    plain_text  text,
    html        text,
    state       varchar(10)  NOT NULL CHECK (state IN ('QUEUED', 'SENT', 'REFUSED')),
    tries       int          NOT NULL CHECK (tries >= 0),
    next_try_at timestamptz,
    last_fault  text,
    queued_at   timestamptz  NOT NULL,
    settled_at  timestamptz,
    CHECK ((state = 'QUEUED') = (next_try_at IS NOT NULL)),
    CHECK ((state = 'QUEUED') = (settled_at IS NULL)),
    CHECK (CASE WHEN state = 'SENT' THEN num_nonnulls(recipient, subject, plain_text, html) = 0
                ELSE num_nonnulls(recipient, subject, plain_text, html) = 4 END)
);

CREATE INDEX mail_next_try ON mail (next_try_at, id) WHERE state = 'QUEUED';
CREATE INDEX mail_recipient ON mail (recipient) WHERE recipient IS NOT NULL;
CREATE INDEX mail_refused ON mail (id) WHERE state = 'REFUSED';

CREATE TABLE mail_enclosure (
    mail_id    uuid  NOT NULL REFERENCES mail ON DELETE CASCADE,
    number     int   NOT NULL,
    file_name  text  NOT NULL,
    media_type text  NOT NULL,
    content    bytea NOT NULL,
    PRIMARY KEY (mail_id, number)
);
