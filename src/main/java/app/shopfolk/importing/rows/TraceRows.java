package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.values.DateForm;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * A file of visits, wishes or ratings, gathered by customer: what is kept of her says each thing once, so an overlapping
 * export adds only what is new. Her fields (visits and the last of them, the wish list, the mean rating and how many) follow
 * from that.
 */
final class TraceRows implements Rows {
    /** A visitor's days are kept as an own field; a robot's would fill it. */
    private static final int MOST_DAYS = 2_000;

    private static final class Visitor {
        final Set<Identity> identities = new LinkedHashSet<>();
        final Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
        final Map<String, Long> seenInFile = new HashMap<>();
        final Map<String, Boolean> sessions = new HashMap<>();
        Trace trace = new Trace();
    }

    private final FileKind kind;
    private final Known known;
    private final Intake intake;
    private final Person person;
    private final String dates;
    private final String kept;
    private final Map<Identity, Visitor> visitors = new LinkedHashMap<>();

    TraceRows(Source source, Known known) {
        this.kind = source.kind();
        this.known = known;
        this.intake = new Intake(source);
        this.person = new Person(intake.cells, intake.problems, source);
        this.dates = intake.cells.header(Meaning.DATE);
        this.kept = kind == FileKind.WEB_VISITS
                ? ownField(Meaning.DATE, Meaning.PAGE)
                : ownField(Meaning.RATING, Meaning.PRODUCT_NAME);
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
            visitor.trace = before(who);
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

    /** A name for the own field that keeps them, in the file's own words. */
    private String ownField(Meaning one, Meaning other) {
        String more = intake.cells.header(other);
        return intake.cells.header(one) + (more.isEmpty() ? " (…)" : " (" + more + ")");
    }

    private Trace before(List<Identity> who) {
        if (kind == FileKind.WISH_LISTS) {
            String wishes = known.customers().value(who, CustomerField.WISH_LIST);
            return Trace.of(wishes == null ? "" : wishes);
        }
        String before = known.customers().own(who, kept);
        return Trace.ofNumbers(before == null ? "" : before);
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
        String day = LocalDate.ofEpochDay(DateForm.day(date)).toString();
        String session = intake.cells.key(Meaning.SESSION);
        Boolean sameVisit = session.isEmpty() ? null : visitor.sessions.get(session);
        if (sameVisit != null) {
            tell(sameVisit);
            return true;
        }
        long told = intake.cells.number(Meaning.WEB_VISITS);
        long visits = told > 0 ? told / 10_000 : 1;
        long inFile = visitor.seenInFile.merge(day, visits, Long::sum);
        boolean news = inFile > visitor.trace.number(day).longValue()
                && visitor.trace.things().size() < MOST_DAYS;
        if (news) {
            visitor.trace.note(day, Long.toString(inFile));
        }
        if (!session.isEmpty()) {
            visitor.sessions.put(session, news);
        }
        tell(news);
        return true;
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
        tell(visitor.trace.note(
                product, BigDecimal.valueOf(stars, 4).stripTrailingZeros().toPlainString()));
        return true;
    }

    private boolean wish(Visitor visitor) {
        String product = product();
        if (product.isEmpty()) {
            intake.setAside("", Problem.Reason.NO_PRODUCT);
            return false;
        }
        tell(visitor.trace.note(product, ""));
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
        for (Visitor visitor : visitors.values()) {
            if (visitor.identities.isEmpty()) {
                continue;
            }
            CustomerRecord record = record(visitor);
            if (!known.customers().knows(record)) {
                known.customers().learn(record);
                records.add(record);
            }
        }
        return intake.batch(records, List.of(), List.of());
    }

    private CustomerRecord record(Visitor visitor) {
        List<Identity> who = List.copyOf(visitor.identities);
        Map<CustomerField, String> values = visitor.values;
        // What a review says of somebody never replaces what a customer file said.
        values.keySet()
                .removeIf(field -> field == CustomerField.NOTES
                        || field == CustomerField.WISH_LIST
                        || known.customers().value(who, field) != null);
        Map<String, String> things = visitor.trace.things();
        switch (kind) {
            case WEB_VISITS -> {
                values.put(CustomerField.WEB_VISITS, visitor.trace.sum().toPlainString());
                things.keySet().stream()
                        .max(String::compareTo)
                        .ifPresent(last -> values.put(CustomerField.LAST_WEB_VISIT, last));
            }
            case RATINGS -> {
                values.put(CustomerField.RATING, mean(visitor.trace));
                values.put(CustomerField.REVIEWS, Integer.toString(things.size()));
            }
            default -> values.put(CustomerField.WISH_LIST, visitor.trace.toString());
        }
        boolean isField = kind == FileKind.WISH_LISTS;
        return new CustomerRecord(who, values, isField ? Map.of() : Map.of(kept, visitor.trace.toString()));
    }

    private static String mean(Trace ratings) {
        int many = ratings.things().size();
        return ratings.sum()
                .divide(BigDecimal.valueOf(many), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public Problems problems() {
        return intake.problems;
    }
}
