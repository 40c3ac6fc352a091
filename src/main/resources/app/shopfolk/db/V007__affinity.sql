-- The owner's word on what to offer: gifts, pairs never to be named together, ratings.
CREATE TABLE offer_correction (
  kind VARCHAR(20) NOT NULL,
  customer INTEGER,
  product VARCHAR(100000) NOT NULL,
  other_product VARCHAR(100000),
  stars INTEGER
);
