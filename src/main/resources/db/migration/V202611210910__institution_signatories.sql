CREATE TABLE institution (
    id                    BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name                  VARCHAR(200) NOT NULL,
    kind                  VARCHAR(30)  NOT NULL,
    standing              VARCHAR(20)  NOT NULL,
    region                VARCHAR(60)  NOT NULL,
    signed_on             DATE         NULL,
    signing_phase         VARCHAR(40)  NULL,
    publication_url       VARCHAR(500) NULL,
    addressee_name        VARCHAR(200) NULL,
    addressee_job         VARCHAR(200) NULL,
    addressee_salutation  VARCHAR(100) NULL,
    addressee_address     VARCHAR(500) NULL,
    version               INT          NOT NULL DEFAULT 0,
    CONSTRAINT institution_name UNIQUE (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE institution_contact (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    institution_id BIGINT       NOT NULL,
    kind           VARCHAR(30)  NOT NULL,
    name           VARCHAR(200) NOT NULL,
    job            VARCHAR(200) NULL,
    email          VARCHAR(254) NULL,
    CONSTRAINT institution_contact_institution FOREIGN KEY (institution_id) REFERENCES institution (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE role_grant ADD CONSTRAINT role_grant_institution FOREIGN KEY (institution_id) REFERENCES institution (id);
