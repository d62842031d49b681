-- bytes live in the database so that one backup holds everything and any node can serve them
CREATE TABLE stored_file (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    file_name  VARCHAR(255) NOT NULL,
    media_type VARCHAR(120) NOT NULL,
    size       BIGINT       NOT NULL,
    sha256     CHAR(64)     NOT NULL,
    stored_at  DATETIME(6)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE file_chunk (
    file_id BIGINT     NOT NULL,
    seq     INT        NOT NULL,
    bytes   MEDIUMBLOB NOT NULL,
    PRIMARY KEY (file_id, seq),
    CONSTRAINT file_chunk_file FOREIGN KEY (file_id) REFERENCES stored_file (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
