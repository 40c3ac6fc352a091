-- The ledger. Standard SQL, so that it can move to PostgreSQL (BINARY VARYING is BYTEA there).
-- Ids come from the table counter and are never used twice, so that what hangs on one cannot fall to another.
-- No index but primary keys: everything is read whole, into memory.

CREATE TABLE counter (
  name VARCHAR(40) PRIMARY KEY,
  next_id BIGINT NOT NULL
);

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  file VARCHAR(1000) NOT NULL,
  kind VARCHAR(100) NOT NULL,
  digest VARCHAR(200) NOT NULL,
  imported_at_millis BIGINT NOT NULL,
  rows_read BIGINT NOT NULL,
  rows_stored BIGINT NOT NULL,
  rows_set_aside BIGINT NOT NULL,
  rows_already_known BIGINT NOT NULL,
  rows_ignored BIGINT NOT NULL,
  -- what must be found again at every reading; sums of what is known, modulo 2^64
  customer_records BIGINT NOT NULL,
  product_records BIGINT NOT NULL,
  contacts BIGINT NOT NULL,
  receipts BIGINT NOT NULL,
  line_count BIGINT NOT NULL,
  quantity_sum BIGINT NOT NULL,
  paid_sum BIGINT NOT NULL,
  cost_sum BIGINT NOT NULL,
  discount_sum BIGINT NOT NULL
);

CREATE TABLE person_identity (
  id INTEGER PRIMARY KEY,
  kind VARCHAR(40) NOT NULL,
  identity_value VARCHAR(100000) NOT NULL
);

-- Derived from records and decisions by sales.Matching; kept, so that a join can be seen and taken back.
CREATE TABLE identity_link (
  identity_id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL
);

-- The owner's word on whether two identities are one customer; the smaller id first.
CREATE TABLE identity_decision (
  one_id INTEGER NOT NULL,
  other_id INTEGER NOT NULL,
  joined BOOLEAN NOT NULL,
  PRIMARY KEY (one_id, other_id)
);

-- What one row of a file (or, without an import, the owner) says of a customer. Values are one JSON object by field name:
-- most of the sixty fields are absent in most rows, own fields need no column, and a new field needs no migration.
CREATE TABLE customer_record (
  id INTEGER PRIMARY KEY,
  import_id INTEGER,
  identity_ids VARCHAR(100000) NOT NULL,
  person_name VARCHAR(100000),
  field_values VARCHAR(1000000) NOT NULL,
  own_values VARCHAR(1000000) NOT NULL
);

CREATE TABLE product (
  id INTEGER PRIMARY KEY,
  product_key VARCHAR(100000) NOT NULL
);

CREATE TABLE product_record (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL,
  product_id INTEGER NOT NULL,
  name VARCHAR(100000),
  category VARCHAR(100000),
  brand VARCHAR(100000),
  price BIGINT,
  cost BIGINT
);

-- Ids and keys of the receipts that an import holds, with those it only confirms.
CREATE TABLE receipt_chunk (
  import_id INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  receipts INTEGER NOT NULL,
  checksum BIGINT NOT NULL,
  data BINARY VARYING(1000000) NOT NULL,
  PRIMARY KEY (import_id, seq)
);

CREATE TABLE sale_chunk (
  import_id INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  line_count INTEGER NOT NULL,
  checksum BIGINT NOT NULL,
  data BINARY VARYING(1000000) NOT NULL,
  PRIMARY KEY (import_id, seq)
);

-- Lines of this receipt from imports before this one no longer count.
CREATE TABLE superseded (
  receipt_id INTEGER NOT NULL,
  by_import INTEGER NOT NULL,
  PRIMARY KEY (receipt_id, by_import)
);

CREATE TABLE service_contact (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL,
  contact_key VARCHAR(100000) NOT NULL,
  identity_id INTEGER,
  epoch_day INTEGER NOT NULL,
  minutes INTEGER,
  effort INTEGER,
  topic VARCHAR(1000000),
  channel VARCHAR(100000),
  is_open BOOLEAN NOT NULL
);

INSERT INTO counter (name, next_id) VALUES
  ('import', 1), ('identity', 1), ('record', 1), ('product', 1), ('product_record', 1),
  ('receipt', 1), ('contact', 1), ('version', 1);
