package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.values.DateForm;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Confirmed;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.Trace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of visits, wishes or ratings, gathered by customer: each file keeps what it says, what is known of her says each
 * thing once, so an overlapping export adds only what is new, and taking one back leaves what the others say.
 */
final class TraceRows implements Rows {
    /** A visitor's days are kept one by one; a robot's would never end. */
    private static final int MOST_DAYS = 2_000;

    private static final class Visitor {
        final Set<Identity> identities = new LinkedHashSet<>();
        final Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
        final Map<String, Long> seenInFile = new HashMap<>();
        final Map<String, Boolean> sessions = new HashMap<>();
        final Trace trace = Trace.of(null);
        final Trace wishDays = Trace.of(null);
        Trace known = Trace.of(null);
        Trace knownWishDays = Trace.of(null);
    }

    private final FileKind kind;
    private final Known known;
    private final Intake intake;
    private final Person person;
    private final String dates;
    private final CustomerField kept;
    private final Map<Identity, Visitor> visitors = new LinkedHashMap<>();

    TraceRows(Source source, Known known) {
        this.kind = source.kind();
        this.known = known;
        this.intake = new Intake(source);
        this.person = new Person(intake.cells, intake.problems, source);
        this.dates = intake.cells.header(Meaning.DATE);
        this.kept = switch (kind) {
            case WEB_VISITS -> CustomerField.WEB_DAYS;
            case RATINGS -> CustomerField.RATINGS;
            default -> CustomerField.WISHES;
        };
    }

    @Override
    public void take(long number, List<String> row) {
        if (!intake.opens(number, row)) {
            return;
        }
        List<Identity> who = person.identities();
        if (who.isEmpty()) {
            intake.setAside("", Problem.Reason.NO_CUSTOMER);
            return;
        }
        Visitor visitor = visitors.computeIfAbsent(who.getFirst(), _ -> new Visitor());
        if (visitor.identities.isEmpty()) {
            visitor.known = Trace.of(known.customers().value(who, kept));
            visitor.knownWishDays = Trace.of(known.customers().value(who, CustomerField.WISH_DAYS));
        }
        boolean taken =
                switch (kind) {
                    case WEB_VISITS -> visit(visitor);
                    case RATINGS -> rate(visitor);
                    default -> wish(visitor);
                };
        if (taken) {
            visitor.identities.addAll(who);
            visitor.values.putAll(person.values());
        }
    }

    private boolean visit(Visitor visitor) {
        long date = intake.cells.date(Meaning.DATE);
        if (date == Cells.NONE || date == Cells.BAD) {
            intake.setAside(
                    dates,
                    date == Cells.BAD ? Problem.Reason.NOT_A_DATE : Problem.Reason.NO_DATE,
                    intake.cells.text(Meaning.DATE));
            return false;
        }
        String day = day(date);
        String session = intake.cells.key(Meaning.SESSION);
        Boolean sameVisit = session.isEmpty() ? null : visitor.sessions.get(session);
        if (sameVisit != null) {
            tell(sameVisit);
            return true;
        }
        long told = intake.cells.number(Meaning.WEB_VISITS);
        long visits = told > 0 ? told / 10_000 : 1;
        long inFile = visitor.seenInFile.merge(day, visits, Long::sum);
        boolean news = inFile > visitor.known.number(day).longValue();
        if (visitor.trace.things().size() < MOST_DAYS || visitor.trace.things().containsKey(day)) {
            visitor.trace.note(day, Long.toString(inFile));
        }
        if (!session.isEmpty()) {
            visitor.sessions.put(session, news);
        }
        tell(news);
        return true;
    }

    private static String day(long date) {
        return LocalDate.ofEpochDay(DateForm.day(date)).toString();
    }

    private boolean rate(Visitor visitor) {
        long stars = intake.cells.number(Meaning.RATING);
        String product = product();
        if (stars == Cells.NONE || stars == Cells.BAD || stars < 0) {
            intake.setAside(
                    intake.cells.header(Meaning.RATING),
                    Problem.Reason.NOT_A_NUMBER,
                    intake.cells.text(Meaning.RATING));
            return false;
        }
        if (product.isEmpty()) {
            intake.setAside("", Problem.Reason.NO_PRODUCT);
            return false;
        }
        String number = BigDecimal.valueOf(stars, 4).stripTrailingZeros().toPlainString();
        visitor.trace.note(product, number);
        tell(visitor.known.note(product, number));
        return true;
    }

    private boolean wish(Visitor visitor) {
        String product = product();
        if (product.isEmpty()) {
            intake.setAside("", Problem.Reason.NO_PRODUCT);
            return false;
        }
        visitor.trace.note(product, "");
        boolean news = visitor.known.note(product, "");
        long date = intake.cells.date(Meaning.DATE);
        // A wish without a day, or with one that cannot be read, is a wish all the same.
        if (date != Cells.NONE && date != Cells.BAD) {
            visitor.wishDays.note(day(date), "");
            news |= visitor.knownWishDays.note(day(date), "");
        }
        tell(news);
        return true;
    }

    /** What the product is called, as the product files call it. */
    private String product() {
        String name = intake.cells.text(Meaning.PRODUCT_NAME);
        if (!name.isEmpty()) {
            return name;
        }
        String key = known.products()
                .keyOf(
                        intake.cells.key(Meaning.PRODUCT_KEY),
                        intake.cells.key(Meaning.SKU),
                        intake.cells.key(Meaning.BARCODE),
                        "");
        var product = known.products().get(key);
        String called = product == null ? null : product.name();
        return called == null ? key : called;
    }

    private void tell(boolean news) {
        if (news) {
            intake.fates.stored(1);
        } else {
            intake.fates.known(1);
        }
    }

    @Override
    public Batch finish() {
        List<CustomerRecord> records = new ArrayList<>();
        List<CustomerRecord> confirmed = new ArrayList<>();
        for (Visitor visitor : visitors.values()) {
            if (!visitor.identities.isEmpty()) {
                CustomerRecord record = record(visitor);
                (known.customers().knows(record) ? confirmed : records).add(record);
                known.customers().learn(record);
            }
        }
        return intake.batch(records, List.of(), List.of(), new Confirmed(confirmed, List.of(), List.of(), List.of()));
    }

    private CustomerRecord record(Visitor visitor) {
        List<Identity> who = List.copyOf(visitor.identities);
        Map<CustomerField, String> values = visitor.values;
        // What a review says of somebody never replaces what a customer file said.
        values.keySet()
                .removeIf(field -> field == CustomerField.NOTES
                        || field == CustomerField.WISH_LIST
                        || known.customers().value(who, field) != null);
        values.put(kept, visitor.trace.toString());
        if (!visitor.wishDays.things().isEmpty()) {
            values.put(CustomerField.WISH_DAYS, visitor.wishDays.toString());
        }
        return new CustomerRecord(who, values, Map.of());
    }

    @Override
    public Problems problems() {
        return intake.problems;
    }
}
