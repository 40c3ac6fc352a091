package app.shopfolk.importing.table;

import java.nio.charset.Charset;

/**
 * How a text file's bytes become letters.
 *
 * @param skip bytes of a byte order mark at the beginning
 * @param guessed whether another encoding would fit nearly as well
 */
record Encoding(Charset charset, int skip, boolean guessed) {}
