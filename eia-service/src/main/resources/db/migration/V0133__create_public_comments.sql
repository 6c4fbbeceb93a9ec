-- What the public says of a proposed subject or a published copy. Who said it stands apart, so that it
-- can be erased; nothing of it is written to the audit trail.
CREATE TABLE public_comment (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    changes           int         NOT NULL,
    subject_id        uuid        NOT NULL REFERENCES subject,
    assessment_id     uuid        REFERENCES assessment,
    assessment_version int,
    text              text        NOT NULL,
    may_be_shown      boolean     NOT NULL,
    received_at       timestamptz NOT NULL,
    state             text        NOT NULL CHECK (state IN ('RECEIVED', 'ADMITTED', 'REFUSED')),
    moderated_by      text,
    moderated_at      timestamptz,
    refusal           text,
    disposition       text        CHECK (disposition IN ('ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED', 'NOTED')),
    response          text,
    disposed_by       text,
    disposed_at       timestamptz,
    erased_at         timestamptz,
    CHECK ((assessment_id IS NULL) = (assessment_version IS NULL)),
    CHECK (state <> 'REFUSED' OR refusal IS NOT NULL),
    CHECK (disposition IS NULL OR (state = 'ADMITTED' AND response IS NOT NULL AND disposed_by IS NOT NULL))
);

CREATE INDEX public_comment_subject ON public_comment (subject_id, id);
CREATE INDEX public_comment_open ON public_comment (subject_id) WHERE state <> 'REFUSED' AND disposition IS NULL;

CREATE TABLE public_commenter (
    comment_id   uuid PRIMARY KEY REFERENCES public_comment,
    name         text,
    email        text,
    organisation text,
    may_contact  boolean NOT NULL
);
