-- Reference data, versioned: a catalogue holds what the law (or the service's own promise) names as
-- a characteristic. There is no column for rank or weight, and there shall be none: no characteristic
-- stands above another.
CREATE TABLE characteristic_catalogue (
    version    int  PRIMARY KEY,
    title      text NOT NULL,
    held_from  date NOT NULL,
    held_until date,
    source     text NOT NULL
);

CREATE TABLE characteristic (
    catalogue    int     NOT NULL REFERENCES characteristic_catalogue,
    code         text    NOT NULL CHECK (code ~ '^[A-Z][A-Z_]{1,59}$'),
    name         text    NOT NULL,
    statutory    boolean NOT NULL,
    basis        text    NOT NULL,
    -- The code of the same thing in the catalogue before, where it had another or the same name.
    older_strand text,
    PRIMARY KEY (catalogue, code)
);

-- Which limbs of the general duty a statutory characteristic falls under, and whether only where the
-- assessed activity concerns employment.
CREATE TABLE characteristic_limb (
    catalogue       int     NOT NULL,
    characteristic  text    NOT NULL,
    limb            text    NOT NULL CHECK (limb IN ('ELIMINATE_DISCRIMINATION', 'ADVANCE_EQUALITY', 'FOSTER_GOOD_RELATIONS')),
    employment_only boolean NOT NULL DEFAULT false,
    source          text    NOT NULL,
    PRIMARY KEY (catalogue, characteristic, limb),
    FOREIGN KEY (catalogue, characteristic) REFERENCES characteristic
);

INSERT INTO characteristic_catalogue (version, title, held_from, held_until, source) VALUES
    (1, 'The six strands', DATE '2003-12-01', DATE '2010-09-30',
     'Race and Diversity Strategy of the Metropolitan Police Service 2005; equalities scheme 2008, para 7'),
    (2, 'The nine protected characteristics, and what the service adds', DATE '2010-10-01', NULL,
     'Equality Act 2010, ss. 4 to 12');

INSERT INTO characteristic (catalogue, code, name, statutory, basis, older_strand) VALUES
    (1, 'AGE', 'Age', true, 'Employment Equality (Age) Regulations 2006', NULL),
    (1, 'DISABILITY', 'Disability', true, 'Disability Discrimination Acts 1995 and 2005', NULL),
    (1, 'FAITH_BELIEF', 'Faith or religious belief', true, 'Employment Equality (Religion or Belief) Regulations 2003; Equality Act 2006', NULL),
    (1, 'GENDER', 'Gender', true, 'Sex Discrimination Act 1975; Equality Act 2006', NULL),
    (1, 'RACE', 'Race', true, 'Race Relations Act 1976; Race Relations (Amendment) Act 2000', NULL),
    (1, 'SEXUAL_ORIENTATION', 'Sexual orientation', true, 'Employment Equality (Sexual Orientation) Regulations 2003', NULL),
    (1, 'CLASS', 'Class', false, 'Race and Diversity Strategy 2005', NULL),
    (1, 'EDUCATION', 'Education', false, 'Race and Diversity Strategy 2005', NULL),
    (1, 'EMPLOYMENT', 'Employment', false, 'Race and Diversity Strategy 2005', NULL),
    (2, 'AGE', 'Age', true, 'Equality Act 2010, s. 5', 'AGE'),
    (2, 'DISABILITY', 'Disability', true, 'Equality Act 2010, s. 6', 'DISABILITY'),
    (2, 'GENDER_REASSIGNMENT', 'Gender reassignment', true, 'Equality Act 2010, s. 7', NULL),
    (2, 'MARRIAGE_CIVIL_PARTNERSHIP', 'Marriage and civil partnership', true, 'Equality Act 2010, s. 8', NULL),
    (2, 'PREGNANCY_MATERNITY', 'Pregnancy and maternity', true, 'Equality Act 2010, ss. 4, 17, 18', NULL),
    (2, 'RACE', 'Race', true, 'Equality Act 2010, s. 9', 'RACE'),
    (2, 'RELIGION_BELIEF', 'Religion or belief', true, 'Equality Act 2010, s. 10', 'FAITH_BELIEF'),
    (2, 'SEX', 'Sex', true, 'Equality Act 2010, s. 11', 'GENDER'),
    (2, 'SEXUAL_ORIENTATION', 'Sexual orientation', true, 'Equality Act 2010, s. 12', 'SEXUAL_ORIENTATION'),
    (2, 'CARERS', 'Carers', false, 'A promise of the service, beyond the law', NULL),
    (2, 'CLASS', 'Class', false, 'Race and Diversity Strategy 2005', 'CLASS'),
    (2, 'EDUCATION', 'Education', false, 'Race and Diversity Strategy 2005', 'EDUCATION'),
    (2, 'EMPLOYMENT', 'Employment', false, 'Race and Diversity Strategy 2005', 'EMPLOYMENT');

INSERT INTO characteristic_limb (catalogue, characteristic, limb, employment_only, source)
SELECT c.catalogue, c.code, l.limb, false,
       CASE c.catalogue WHEN 1 THEN 'Race Relations (Amendment) Act 2000, general duty, carried to every strand by the scheme of 2008'
                        ELSE 'Equality Act 2010, s. 149(1) and (7)' END
FROM characteristic c
CROSS JOIN (VALUES ('ELIMINATE_DISCRIMINATION'), ('ADVANCE_EQUALITY'), ('FOSTER_GOOD_RELATIONS')) AS l (limb)
WHERE c.statutory AND c.code <> 'MARRIAGE_CIVIL_PARTNERSHIP';

INSERT INTO characteristic_limb (catalogue, characteristic, limb, employment_only, source) VALUES
    (2, 'MARRIAGE_CIVIL_PARTNERSHIP', 'ELIMINATE_DISCRIMINATION', true,
     'Equality Act 2010, s. 149(1)(a), (7) and Sch. 18; Part 5');

REVOKE INSERT, UPDATE, DELETE ON characteristic_catalogue, characteristic, characteristic_limb FROM ${app};
