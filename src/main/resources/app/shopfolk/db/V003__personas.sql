-- Personas: every saved state is a row; the newest of an id is the persona, unless it is gone.
-- The body is a JSON text, documented at persona.PersonaText.
CREATE TABLE persona (
  id VARCHAR(200) PRIMARY KEY,
  seq INTEGER NOT NULL,
  gone BOOLEAN NOT NULL
);

CREATE TABLE persona_state (
  persona_id VARCHAR(200) NOT NULL,
  state INTEGER NOT NULL,
  saved_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  body VARCHAR(1000000) NOT NULL,
  PRIMARY KEY (persona_id, state)
);
