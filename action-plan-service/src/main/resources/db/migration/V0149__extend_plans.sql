-- The assessment behind each action of a development plan, and by when a gap analysis is due.
ALTER TABLE plan ADD COLUMN assessed_subject varchar(255);

CREATE TABLE assessed_action (
    initiative_id uuid         NOT NULL REFERENCES initiative,
    action_id     uuid         NOT NULL REFERENCES action,
    assessment    varchar(255) NOT NULL,
    subject       varchar(255),
    PRIMARY KEY (initiative_id, action_id)
);

REVOKE UPDATE, DELETE ON assessed_action FROM ${app};

ALTER TABLE initiative ADD COLUMN gap_analysis_due_on date;
UPDATE initiative SET gap_analysis_due_on = (changed_at + interval '1 month')::date
    WHERE state = 'GAP_ANALYSIS_DUE';
ALTER TABLE initiative ADD CHECK
    ((state = 'GAP_ANALYSIS_DUE') = (gap_analysis_due_on IS NOT NULL));

-- Actions are amber at best while a target of the indicator that they are measured by is missed.
CREATE TABLE target_standing (
    target    varchar(255) PRIMARY KEY,
    indicator varchar(255) NOT NULL,
    missed    boolean      NOT NULL
);

CREATE INDEX target_standing_indicator ON target_standing (indicator);
ALTER TABLE action ADD COLUMN target_missed boolean NOT NULL DEFAULT false;
CREATE INDEX action_measured_by ON action (success_indicator) WHERE success_indicator IS NOT NULL;

-- One more kind of deed, beside all that there are.
DO $$
DECLARE
    present text;
BEGIN
    SELECT pg_get_constraintdef(oid) INTO STRICT present FROM pg_constraint
    WHERE conrelid = 'deed'::regclass AND conname = 'deed_kind_check';
    ALTER TABLE deed DROP CONSTRAINT deed_kind_check;
    EXECUTE 'ALTER TABLE deed ADD CONSTRAINT deed_kind_check '
        || replace(present, 'ARRAY[', 'ARRAY[''TARGET_ASSESSED''::character varying, ');
END $$;
