-- Which rows of earlier imports a later one holds as well: when the earlier one is taken back they pass on to the later.
-- Ids as in sales.store.AlsoIn; of what: 'customer_record', 'product_record', 'service_contact' or 'receipt'.

CREATE TABLE also_in (
  import_id INTEGER NOT NULL,
  what VARCHAR(40) NOT NULL,
  seq INTEGER NOT NULL,
  id_count INTEGER NOT NULL,
  checksum BIGINT NOT NULL,
  data BINARY VARYING(1000000) NOT NULL,
  PRIMARY KEY (import_id, what, seq)
);
