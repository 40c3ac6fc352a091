-- Whether a cost of 0 in files with such heads is really nothing ('free') or one that nobody entered ('').
ALTER TABLE import_layout ADD COLUMN zero_cost VARCHAR(40) DEFAULT '' NOT NULL;
