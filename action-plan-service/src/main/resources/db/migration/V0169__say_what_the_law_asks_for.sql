-- What the law asks for is waived by no body.
ALTER TABLE obligation ADD COLUMN statutory boolean NOT NULL DEFAULT false;
