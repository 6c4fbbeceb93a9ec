-- Posts, and the people who hold them from one day to another.
CREATE TABLE post (
    code           varchar(60)  PRIMARY KEY,
    version        bigint       NOT NULL,
    title          text         NOT NULL,
    unit           text,
    closed_on      date,
    closing_reason text,
    changed_at     timestamptz  NOT NULL
);

CREATE TABLE appointment (
    id            uuid         PRIMARY KEY,
    post_code     varchar(60)  NOT NULL REFERENCES post,
    person        varchar(255) NOT NULL,
    capacity      varchar(20)  NOT NULL CHECK (capacity IN ('HOLDER', 'ACTING', 'DEPUTY')),
    first_day     date         NOT NULL,
    last_day      date,
    display_name  text,
    name_withheld boolean      NOT NULL,
    end_reason    text,
    CHECK (last_day >= first_day)
);

CREATE INDEX appointment_post ON appointment (post_code);
CREATE INDEX appointment_person ON appointment (person);
