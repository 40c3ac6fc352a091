-- When and where the owner learned what she says of a customer herself; nothing for a row of a file.
ALTER TABLE customer_record ADD COLUMN said_day INTEGER;
ALTER TABLE customer_record ADD COLUMN said_whence VARCHAR(500);
-- Service that the owner gave and noted herself came with no import.
ALTER TABLE service_contact ALTER COLUMN import_id DROP NOT NULL;
