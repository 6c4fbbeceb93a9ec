-- Of whom the value of a target is, where an indicator gives it by itself when a period is closed.
ALTER TABLE target
    ADD COLUMN measured_group text,
    ADD COLUMN measured_unit text,
    ADD COLUMN measured_every text CONSTRAINT target_measured_every_check
        CHECK (measured_every IN ('CALENDAR_YEAR', 'FINANCIAL_YEAR', 'QUARTER', 'MONTH')),
    ADD CONSTRAINT target_measured_check CHECK (
        (measured_group IS NULL) = (measured_unit IS NULL)
        AND (measured_group IS NULL) = (measured_every IS NULL));
