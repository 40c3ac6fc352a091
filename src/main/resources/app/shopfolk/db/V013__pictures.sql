-- Pictures of the owner's own for her personas, by the hash of their bytes; a state of a persona names the one it shows.
CREATE TABLE persona_picture (
  id VARCHAR(64) PRIMARY KEY,
  jpeg BLOB NOT NULL
);
