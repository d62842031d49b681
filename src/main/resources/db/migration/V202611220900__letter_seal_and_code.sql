-- whose seal the PDF bears, and the code printed on it with which anybody can ask whether it is genuine; neither is on
-- letters of the time before
ALTER TABLE issued_copy ADD COLUMN verification_code VARCHAR(16) NULL;
ALTER TABLE issued_copy ADD COLUMN sealed_by VARCHAR(500) NULL;
ALTER TABLE issued_copy ADD CONSTRAINT issued_copy_code UNIQUE (verification_code);
ALTER TABLE issued_copy ADD CONSTRAINT issued_copy_code_length CHECK (CHAR_LENGTH(verification_code) = 16);
ALTER TABLE issued_copy ADD CONSTRAINT issued_copy_code_with_seal
    CHECK ((verification_code IS NULL) = (sealed_by IS NULL));

-- a letter is also found by its bytes
CREATE INDEX issued_copy_by_sha256 ON issued_copy (sha256);
