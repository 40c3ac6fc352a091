-- Who was in which bucket, kept at each import and each month; the members' bytes are documented at insight.store.Members.
CREATE TABLE bucket_picture (
  id INTEGER PRIMARY KEY,
  taken DATE NOT NULL,
  version BIGINT NOT NULL,
  members VARBINARY(100000000) NOT NULL
);

CREATE TABLE bucket_picture_bucket (
  picture INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  bucket VARCHAR(200) NOT NULL,
  name VARCHAR(10000) NOT NULL,
  rule VARCHAR(1000000) NOT NULL,
  PRIMARY KEY (picture, seq)
);
