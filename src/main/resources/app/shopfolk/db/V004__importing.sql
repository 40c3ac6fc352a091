-- What the owner said that files with certain heads are: the shape is a digest of the heads, whatever their order.
CREATE TABLE import_layout (
  shape VARCHAR(64) PRIMARY KEY,
  kind VARCHAR(100) NOT NULL,
  date_order VARCHAR(40) NOT NULL,
  decimals VARCHAR(40) NOT NULL
);

CREATE TABLE import_layout_column (
  shape VARCHAR(64) NOT NULL,
  head VARCHAR(100000) NOT NULL,
  meaning VARCHAR(100) NOT NULL
);

-- Files of the watched folder that were dealt with, by their content; what is told about them until the owner has seen it.
CREATE TABLE watched_file (
  digest VARCHAR(200) PRIMARY KEY,
  file VARCHAR(1000) NOT NULL,
  seen_at_millis BIGINT NOT NULL,
  outcome VARCHAR(100) NOT NULL,
  rows_stored BIGINT NOT NULL,
  rows_set_aside BIGINT NOT NULL,
  is_told BOOLEAN NOT NULL
);
