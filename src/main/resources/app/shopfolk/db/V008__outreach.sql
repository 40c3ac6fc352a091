-- Lists that were handed out. Customers stand as keys of eight bytes, documented at outreach.CustomerKeys; no name is kept.
CREATE TABLE campaign (
  id INTEGER PRIMARY KEY,
  made DATE NOT NULL,
  drawn DATE NOT NULL,
  audience VARCHAR(1000) NOT NULL,
  name VARCHAR(10000) NOT NULL,
  channel VARCHAR(20) NOT NULL,
  written VARBINARY(100000000) NOT NULL,
  held_out VARBINARY(100000000) NOT NULL
);

-- The seed that the keys are made with: one row, drawn when the first list is looked at.
CREATE TABLE outreach_seed (
  seed BIGINT NOT NULL
);

-- The owner's own words for a message of an audience; what is not here says what the program suggests.
CREATE TABLE outreach_wording (
  audience VARCHAR(1000) NOT NULL,
  message VARCHAR(100) NOT NULL,
  body VARCHAR(100000) NOT NULL,
  PRIMARY KEY (audience, message)
);
