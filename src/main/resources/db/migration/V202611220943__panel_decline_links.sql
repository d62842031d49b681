-- the SHA-256 of the secret in the link by which an offer can be declined from the mail
ALTER TABLE assignment ADD COLUMN decline_sha256 CHAR(64) NULL;
ALTER TABLE assignment ADD CONSTRAINT assignment_decline_link UNIQUE (decline_sha256);
