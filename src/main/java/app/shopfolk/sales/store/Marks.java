package app.shopfolk.sales.store;

import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Handle;

/**
 * The marks of those who were forgotten: HMAC-SHA-256, under a random key of this ledger, of what named them. Enough to know
 * an old export's row again, nothing to read or to guess a name from without the ledger. Not for several threads at once.
 */
final class Marks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int TAG_BYTES = 8;

    private final Mac mac;
    private final Set<ByteBuffer> known = new HashSet<>();

    private Marks(byte[] secret) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The ledger's marks; empty where nobody was ever forgotten. */
    static Optional<Marks> read(Handle handle) {
        Optional<Marks> marks = handle.createQuery("SELECT secret FROM forgotten_secret WHERE id = 1")
                .map((row, context) -> new Marks(row.getBytes(1)))
                .findFirst();
        marks.ifPresent(found -> Query.forEach(
                handle, "SELECT mark FROM forgotten", row -> found.known.add(ByteBuffer.wrap(row.getBytes(1)))));
        return marks;
    }

    /** The ledger's marks, with a key made now where there is none. */
    static Marks begin(Handle handle) {
        return read(handle).orElseGet(() -> {
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            handle.execute("INSERT INTO forgotten_secret (id, secret) VALUES (1, ?)", secret);
            return new Marks(secret);
        });
    }

    /** The secret and then the marks, as they stand in a ledger; nothing where nobody was forgotten. */
    static List<byte[]> kept(Handle handle) {
        boolean any =
                handle.createQuery("SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'FORGOTTEN'")
                                .mapTo(Integer.class)
                                .one()
                        > 0;
        return any ? handle.createQuery("""
            SELECT bytes FROM (SELECT 0 AS place, secret AS bytes FROM forgotten_secret
            UNION ALL SELECT 1, mark FROM forgotten) ORDER BY place\
            """).mapTo(byte[].class).list() : List.of();
    }

    /** Marks in an earlier state of the same ledger whoever was forgotten since, and forgets them there too. */
    static int carry(Handle handle, List<byte[]> kept) {
        if (read(handle).isEmpty()) {
            handle.execute("INSERT INTO forgotten_secret (id, secret) VALUES (1, ?)", kept.getFirst());
        }
        for (byte[] mark : kept.subList(1, kept.size())) {
            handle.execute(
                    "MERGE INTO forgotten (mark, since) KEY (mark) VALUES (?, ?)", mark, LocalDate.now(ZoneOffset.UTC));
        }
        Set<Integer> customers = read(handle).orElseThrow().marked(handle);
        customers.forEach(customer -> Forgetting.of(handle, customer));
        return customers.size();
    }

    /** Customers that something surer than a name marks, or who have nothing surer. */
    private Set<Integer> marked(Handle handle) {
        Map<Integer, List<Identity>> identitiesOf = new HashMap<>();
        Query.forEach(
                handle,
                """
                SELECT l.customer_id, i.kind, i.identity_value FROM person_identity i
                JOIN identity_link l ON l.identity_id = i.id\
                """,
                row -> identitiesOf
                        .computeIfAbsent(row.getInt(1), none -> new ArrayList<>())
                        .add(new Identity(Identity.Kind.valueOf(row.getString(2)), row.getString(3))));
        Set<Integer> marked = new TreeSet<>();
        identitiesOf.forEach((customer, identities) -> {
            if (names(new CustomerRecord(identities, Map.of(), Map.of()))) {
                marked.add(customer);
            }
        });
        return marked;
    }

    /** Marks an identity as one of somebody who was forgotten. */
    void add(Handle handle, Identity identity) {
        add(handle, text(identity));
    }

    /** Marks a name at an address, where a record tells both. */
    void addAddress(Handle handle, String name, Map<CustomerField, String> values) {
        address(name, values).ifPresent(text -> add(handle, text));
    }

    private void add(Handle handle, String text) {
        byte[] mark = mark(text);
        if (known.add(ByteBuffer.wrap(mark))) {
            handle.execute("INSERT INTO forgotten (mark, since) VALUES (?, ?)", mark, LocalDate.now(ZoneOffset.UTC));
        }
    }

    /** Whether an identity by itself names somebody who was forgotten. */
    boolean names(Identity identity) {
        return holds(text(identity));
    }

    /** Whether a record is of somebody who was forgotten: by a number, an e-mail, a phone, or her name at her address. */
    boolean names(CustomerRecord record) {
        List<Identity> surer = record.identities().stream()
                .filter(identity -> identity.kind() != Identity.Kind.NAME)
                .toList();
        // A namesake who tells more than the name is somebody else.
        return (surer.isEmpty() ? record.identities() : surer).stream().anyMatch(this::names)
                || address(nameOf(record), record.values()).filter(this::holds).isPresent();
    }

    private static String nameOf(CustomerRecord record) {
        String name = app.shopfolk.sales.CustomerLayers.personName(record.values());
        return !name.isEmpty()
                ? name
                : record.identities().stream()
                        .filter(identity -> identity.kind() == Identity.Kind.NAME)
                        .map(Identity::value)
                        .findFirst()
                        .orElse("");
    }

    private boolean holds(String text) {
        return known.contains(ByteBuffer.wrap(mark(text)));
    }

    /** What stands in a made key in the place of whoever it named. */
    String tag(String key) {
        return "#" + HexFormat.of().formatHex(mark("key\n" + key), 0, TAG_BYTES);
    }

    private byte[] mark(String text) {
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Identity identity) {
        return identity.kind() + "\n" + folded(identity.value());
    }

    private static Optional<String> address(String name, Map<CustomerField, String> values) {
        String street = folded(values.getOrDefault(CustomerField.STREET, ""));
        String place = folded(values.getOrDefault(CustomerField.POSTCODE, values.getOrDefault(CustomerField.CITY, "")));
        return name.isBlank() || street.isEmpty() || place.isEmpty()
                ? Optional.empty()
                : Optional.of("ADDRESS\n" + folded(name) + "\n" + street + "\n" + place);
    }

    /** Upper case, accents, full-width letters and blanks make no other person. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
