package app.shopfolk.sales.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * Blots somebody out of what is text in any table: notes on others, personas' statements, names of files, rules. Products keep
 * their names, and a namesake her own.
 */
final class Blotting {
    private static final String BLOT = "\u2026";
    private static final int SHORTEST = 5;
    private static final int SENTENCE = 15;
    /** Where the same note on somebody else is somebody else's. */
    private static final Set<String> ON_PEOPLE = Set.of("CUSTOMER_RECORD", "SERVICE_CONTACT");

    private static final Set<String> NOT_HERS =
            Set.of("COUNTER", "SCHEMA_VERSION", "PERSON_IDENTITY", "PRODUCT", "PRODUCT_RECORD");

    private final Handle handle;

    Blotting(Handle handle) {
        this.handle = handle;
    }

    private record Column(String table, String name) {}

    /**
     * Blots them out.
     *
     * @param names of hers; those of one word are too common to be told from other words, and stay
     * @param addresses her e-mails and telephones that are nobody else's
     * @param said whole notes on her, which a persona may quote; short ones are anybody's
     */
    void out(Collection<String> names, Collection<String> addresses, Collection<String> said) {
        List<String> whole = new ArrayList<>();
        names.stream()
                .map(String::strip)
                .filter(name -> isIdeographic(name) ? name.length() > 2 : name.indexOf(' ') > 0)
                .forEach(whole::add);
        addresses.stream().filter(address -> address.length() >= SHORTEST).forEach(whole::add);
        List<Column> columns = columns();
        for (String text : whole) {
            columns.forEach(column -> out(column, text));
        }
        for (String text : said) {
            if (text.strip().length() >= SENTENCE) {
                columns.stream()
                        .filter(column -> !ON_PEOPLE.contains(column.table()))
                        .forEach(column -> out(column, text.strip()));
            }
        }
    }

    private void out(Column column, String text) {
        String quoted = Pattern.quote(text);
        // Such words stand in a sentence without anything between.
        String pattern = isIdeographic(text) ? quoted : "(?iu)(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])";
        boolean people = column.table().equals("CUSTOMER_RECORD");
        handle.execute(
                "UPDATE " + column.table() + " SET " + column.name() + " = REGEXP_REPLACE(" + column.name()
                        + ", ?, ?) WHERE REGEXP_LIKE(" + column.name() + ", ?)"
                        + (people ? " AND NOT REGEXP_LIKE(COALESCE(person_name, ''), ?)" : ""),
                people ? new Object[] {pattern, BLOT, pattern, pattern} : new Object[] {pattern, BLOT, pattern});
    }

    private static boolean isIdeographic(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private List<Column> columns() {
        return handle
                .createQuery("""
                    SELECT c.TABLE_NAME, c.COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS c
                    WHERE c.TABLE_SCHEMA = 'PUBLIC' AND c.DATA_TYPE LIKE 'CHARACTER%'
                    AND NOT EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE k
                      WHERE k.TABLE_SCHEMA = 'PUBLIC' AND k.TABLE_NAME = c.TABLE_NAME AND k.COLUMN_NAME = c.COLUMN_NAME)\
                    """)
                .map((row, context) -> new Column(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(column ->
                        !NOT_HERS.contains(column.table()) && !column.name().equals("PERSON_NAME"))
                .toList();
    }
}
