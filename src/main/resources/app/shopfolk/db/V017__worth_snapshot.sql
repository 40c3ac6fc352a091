-- What the buckets were worth when it was last counted, so that a large book shows it before all of it is read. At most one.
-- Money in ten-thousandths of the currency's unit, minutes in hundredths. The parts are the buckets in their order, then
-- everyone else, then walk-ins, these two without a bucket.
CREATE TABLE worth_snapshot (
  id INTEGER PRIMARY KEY,
  taken TIMESTAMP WITH TIME ZONE NOT NULL,
  until DATE NOT NULL,
  line_count INTEGER NOT NULL,
  from_cost BIGINT NOT NULL,
  from_fallback BIGINT NOT NULL,
  without_cost BIGINT NOT NULL
);

CREATE TABLE worth_snapshot_part (
  seq INTEGER PRIMARY KEY,
  segment VARCHAR(200),
  customers BIGINT NOT NULL,
  revenue BIGINT NOT NULL,
  margin BIGINT NOT NULL,
  minutes BIGINT NOT NULL,
  service_cost BIGINT NOT NULL,
  marketing_cost BIGINT NOT NULL
);
