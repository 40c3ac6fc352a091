-- Buckets that are still being shaped, and the owner's word against a detector's.
CREATE TABLE segment_draft (
  id INTEGER PRIMARY KEY,
  trade VARCHAR(40) NOT NULL,
  step VARCHAR(40) NOT NULL
);

CREATE TABLE segment_draft_bucket (
  id VARCHAR(200) PRIMARY KEY,
  seq INTEGER NOT NULL,
  name VARCHAR(10000) NOT NULL,
  colour INTEGER NOT NULL,
  rule VARCHAR(1000000) NOT NULL,
  marketing_cost BIGINT NOT NULL
);

CREATE TABLE segment_draft_criterion (
  seq INTEGER PRIMARY KEY,
  fact VARCHAR(10000) NOT NULL
);

CREATE TABLE detector_overrule (
  customer INTEGER NOT NULL,
  detector VARCHAR(40) NOT NULL,
  holds BOOLEAN NOT NULL,
  PRIMARY KEY (customer, detector)
);
