-- The owner's word against a detector's is kept under each identity that names the customer, so that it stays with the person
-- when customers are joined or parted, or the file that named her first is taken back. The newest word counts.
ALTER TABLE detector_overrule ADD COLUMN said INTEGER DEFAULT 0 NOT NULL;

INSERT INTO detector_overrule (customer, detector, holds, said)
SELECT link.identity_id, word.detector, word.holds, 0
FROM detector_overrule word JOIN identity_link link ON link.customer_id = word.customer
WHERE link.identity_id <> word.customer;
