-- Who was forgotten: HMAC-SHA-256 of what named her, with a random key. They tell her again in an old export; nobody can be
-- read from them.
CREATE TABLE forgotten_secret (
  id INTEGER PRIMARY KEY,
  secret BINARY VARYING(64) NOT NULL
);

CREATE TABLE forgotten (
  mark BINARY VARYING(32) PRIMARY KEY,
  since DATE NOT NULL
);
