-- What action-plan tells of something that is not met: about the action of a mitigation, or about an
-- assessment. An action may be known later than that which is told about it.
CREATE TABLE escalation (
    id         varchar(255) PRIMARY KEY,
    version    bigint       NOT NULL,
    about_type varchar(20)  NOT NULL CHECK (about_type IN ('ACTION', 'EIA')),
    about_id   varchar(255) NOT NULL,
    level      int          NOT NULL,
    state      varchar(20)  NOT NULL CHECK (state IN
        ('RAISED', 'RAISED_LEVEL', 'RESPONDED', 'RESOLVED')),
    told       text         NOT NULL,
    respond_by date,
    response   text
);

CREATE INDEX escalation_open ON escalation (about_id) WHERE state <> 'RESOLVED';
REVOKE DELETE ON escalation FROM ${app};
