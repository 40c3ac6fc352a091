package app.shopfolk.sample;

/** A sale with the number that the till or the web shop gave it. */
record Receipt(String number, Sale sale) {}
