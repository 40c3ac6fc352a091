-- The owner's buckets, in order; the rule is a JSON text, documented at segment.store.RuleText.
CREATE TABLE segmentation (
  id INTEGER PRIMARY KEY,
  trade VARCHAR(40) NOT NULL
);

CREATE TABLE segment (
  id VARCHAR(200) PRIMARY KEY,
  seq INTEGER NOT NULL,
  name VARCHAR(10000) NOT NULL,
  colour INTEGER NOT NULL,
  rule VARCHAR(1000000) NOT NULL,
  marketing_cost BIGINT NOT NULL
);
