package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.CodedWords;
import app.shopfolk.importing.meaning.Consents;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.importing.values.DateForm;
import app.shopfolk.importing.values.Emails;
import app.shopfolk.importing.values.NumberForm;
import app.shopfolk.importing.values.Phones;
import app.shopfolk.importing.values.ValueType;
import app.shopfolk.importing.values.YesNo;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.Identity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads from a row whom it is about: identities, the fields of a customer, the shop's own fields. */
final class Person {
    private final Cells cells;
    private final Problems problems;
    private final String country;
    private final boolean japanese;
    private final ByCodes<Told> told;
    private final Optional<Boolean> listed;

    Person(Cells cells, Problems problems, Source source) {
        this.cells = cells;
        this.problems = problems;
        this.country = source.country();
        this.listed = Consents.ofFile(source.file());
        this.japanese = cells.columns().stream()
                .filter(column -> column.meaning() == Meaning.LAST_NAME)
                .anyMatch(column -> column.header().chars().anyMatch(c -> c > 0x3000));
        this.told = new ByCodes<>(cells, cells.placesOf(Person::speaksOfHer));
    }

    private static boolean speaksOfHer(Meaning meaning) {
        return meaning.field().isPresent()
                || switch (meaning) {
                    case OWN,
                            CUSTOMER_NUMBER,
                            LOYALTY_NUMBER,
                            EMAIL,
                            PHONE,
                            NAME,
                            FIRST_NAME,
                            LAST_NAME,
                            COMPANY,
                            STREET_MORE,
                            POSTCODE_MORE,
                            NO_CONSENT_EMAIL,
                            NO_CONSENT_SMS -> true;
                    default -> false;
                };
    }

    /** What the row tells of her; the same object for rows with the same cells, as far as that is remembered. */
    Told told() {
        Told known = told.find();
        if (known != null) {
            return known;
        }
        Told fresh = new Told(identities());
        return fresh.kept(told.keep(fresh));
    }

    /** Her fields as {@link #values} reads them, of a row whose cells may have been met before. */
    Map<CustomerField, String> values(Told row) {
        Map<CustomerField, String> known = row.values();
        if (known != null) {
            return known;
        }
        long before = problems.total();
        Map<CustomerField, String> values = Map.copyOf(values());
        if (problems.total() == before) {
            row.keep(values);
        }
        return values;
    }

    /** How the row names her, the surest first; empty for a walk-in. */
    List<Identity> identities() {
        List<Identity> identities = new ArrayList<>(4);
        addKey(identities, Identity.Kind.CUSTOMER_NUMBER, cells.key(Meaning.CUSTOMER_NUMBER));
        addKey(identities, Identity.Kind.LOYALTY_NUMBER, cells.key(Meaning.LOYALTY_NUMBER));
        String contact = cells.text(Meaning.EMAIL);
        if (!contact.isEmpty()) {
            Emails.of(contact).ifPresent(email -> identities.add(new Identity(Identity.Kind.EMAIL, email)));
        }
        String phone = cells.text(Meaning.PHONE);
        if (phone.isEmpty() && !contact.isEmpty() && contact.indexOf('@') < 0) {
            phone = contact; // "customer contacts" holds the one or the other
        }
        if (!phone.isEmpty()) {
            Phones.of(phone, country).ifPresent(number -> identities.add(new Identity(Identity.Kind.PHONE, number)));
        }
        addKey(identities, Identity.Kind.NAME, name());
        return identities;
    }

    private static void addKey(List<Identity> identities, Identity.Kind kind, String value) {
        if (!value.isEmpty() && !isNobody(value)) {
            identities.add(new Identity(kind, value));
        }
    }

    private static boolean isNobody(String value) {
        return value.equals("0")
                || value.equalsIgnoreCase("guest")
                || value.equalsIgnoreCase("walk-in")
                || value.equalsIgnoreCase("walk in")
                || value.equalsIgnoreCase("none")
                || value.equalsIgnoreCase("nan");
    }

    /** Her name as written: the whole one, else its parts, else her company. */
    String name() {
        String name = cells.text(Meaning.NAME);
        if (name.isEmpty()) {
            String first = cells.text(Meaning.FIRST_NAME);
            String last = cells.text(Meaning.LAST_NAME);
            name = (japanese ? last + " " + first : first + " " + last).strip();
        }
        return name.isEmpty() ? cells.text(Meaning.COMPANY) : name;
    }

    /** Her fields in canonical text; a cell that does not fit its field is left out and noted. */
    Map<CustomerField, String> values() {
        Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
        for (int i = 0; i < cells.columns().size(); i++) {
            UnderstoodColumn column = cells.columns().get(i);
            column.meaning().field().ifPresent(field -> {
                if (!values.containsKey(field)) {
                    put(values, field, column, cells.places(column.meaning()));
                }
            });
        }
        join(values, CustomerField.STREET, Meaning.STREET_MORE, ", ");
        join(values, CustomerField.POSTCODE, Meaning.POSTCODE_MORE, "-");
        deny(values, CustomerField.CONSENT_EMAIL, Meaning.NO_CONSENT_EMAIL);
        deny(values, CustomerField.CONSENT_SMS, Meaning.NO_CONSENT_SMS);
        if (cells.has(Meaning.EMAIL) && !cells.text(Meaning.EMAIL).isEmpty()) {
            listed.ifPresent(allowed -> values.putIfAbsent(CustomerField.CONSENT_EMAIL, String.valueOf(allowed)));
        }
        return values;
    }

    private void put(Map<CustomerField, String> values, CustomerField field, UnderstoodColumn column, int[] places) {
        for (int place : places) {
            String cell = cells.at(place);
            if (cell.isEmpty()) {
                continue;
            }
            UnderstoodColumn its = cells.columns().get(place);
            Optional<String> value = canonical(field, cell.charAt(0) == '\'' ? cell.substring(1) : cell, its);
            if (value.isPresent()) {
                values.put(field, value.get());
                return;
            }
            problems.add(
                    cells.row(),
                    column.header(),
                    field == CustomerField.EMAIL ? Problem.Reason.NOT_AN_EMAIL : Problem.Reason.VALUE_LEFT_OUT,
                    cell);
        }
    }

    private Optional<String> canonical(CustomerField field, String cell, UnderstoodColumn column) {
        return switch (field) {
            case EMAIL -> Emails.of(cell);
            case PHONE -> Phones.of(cell, country);
            case GENDER -> Optional.of(CodedWords.gender(cell));
            case MARITAL_STATUS -> Optional.of(CodedWords.maritalStatus(cell));
            default ->
                switch (field.type()) {
                    case TEXT -> Optional.of(cell);
                    case CATEGORY -> Optional.of(category(cell, column));
                    case NUMBER, MONEY -> number(column.numbers().parse(cell));
                    case DATE -> date(column.dates().parse(cell));
                    case YES_NO ->
                        YesNo.ofAnswer(cell).or(() -> Consents.of(cell)).map(String::valueOf);
                };
        };
    }

    /** One word for yes and one for no, where a column holds nothing else. */
    private static String category(String cell, UnderstoodColumn column) {
        return column.evidence().type() != ValueType.YES_NO
                ? cell
                : YesNo.of(cell).map(yes -> yes ? "Yes" : "No").orElse(cell);
    }

    private void join(Map<CustomerField, String> values, CustomerField field, Meaning more, String between) {
        for (int place : cells.places(more)) {
            String rest = cells.at(place);
            if (!rest.isEmpty()) {
                values.merge(field, rest, (start, end) -> start + between + end);
            }
        }
    }

    private void deny(Map<CustomerField, String> values, CustomerField field, Meaning denial) {
        String cell = cells.text(denial);
        if (!cell.isEmpty() || (cells.has(denial) && isAnswered(denial))) {
            boolean denied = !cell.isEmpty() && YesNo.ofAnswer(cell).orElse(true);
            values.putIfAbsent(field, String.valueOf(!denied));
        }
    }

    /** A blank in a column of yes and no says nothing; in a column of leaving dates it says that she stayed. */
    private boolean isAnswered(Meaning denial) {
        var evidence = cells.columns().get(cells.places(denial)[0]).evidence();
        return evidence.dates().dates() > 0
                && cells.has(Meaning.EMAIL)
                && !cells.text(Meaning.EMAIL).isEmpty();
    }

    /** The shop's own fields, in the type that every value of the column proves. */
    Map<String, String> own() {
        Map<String, String> own = new LinkedHashMap<>();
        for (int place : cells.places(Meaning.OWN)) {
            String cell = cells.at(place);
            if (!cell.isEmpty()) {
                own.putIfAbsent(
                        cells.columns().get(place).header(),
                        canonicalOwn(cell, cells.columns().get(place)));
            }
        }
        return own;
    }

    private static String canonicalOwn(String cell, UnderstoodColumn column) {
        ValueType type = column.evidence().type();
        Optional<String> value =
                switch (type) {
                    case NUMBER, MONEY, PERCENT -> number(column.numbers().parse(cell));
                    case DATE, DATE_TIME -> date(column.dates().parse(cell));
                    case YES_NO -> YesNo.of(cell).map(String::valueOf);
                    default -> Optional.empty();
                };
        return value.orElse(cell);
    }

    private static Optional<String> number(long number) {
        return number == NumberForm.NOT
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(number, 4).stripTrailingZeros().toPlainString());
    }

    private static Optional<String> date(long date) {
        return date == DateForm.NOT
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(DateForm.day(date)).toString());
    }
}
