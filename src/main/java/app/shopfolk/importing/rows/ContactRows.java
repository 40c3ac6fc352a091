package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.values.DateForm;
import app.shopfolk.importing.values.YesNo;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Confirmed;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.ServiceContactRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file with one call, visit, letter or ticket a row. */
final class ContactRows implements Rows {
    private static final Set<String> OPEN = Set.of(
            "open",
            "new",
            "pending",
            "on hold",
            "in progress",
            "waiting",
            "reopened",
            "opið",
            "opin",
            "nýtt",
            "í vinnslu",
            "offen",
            "neu",
            "in bearbeitung",
            "ouvert",
            "nouveau",
            "en cours",
            "en attente",
            "aperto",
            "nuovo",
            "in corso",
            "未対応",
            "対応中",
            "新規",
            "オープン",
            "保留",
            "yes",
            "true");

    private final Known known;
    private final Intake intake;
    private final Cells cells;
    private final Problems problems;
    private final Fates fates;
    private final Person person;
    private final boolean hours;
    private final List<ServiceContactRecord> contacts = new ArrayList<>();
    private final List<CustomerRecord> customers = new ArrayList<>();
    private final List<ServiceContactRecord> confirmed = new ArrayList<>();

    ContactRows(Source source, Known known) {
        this.known = known;
        this.intake = new Intake(source);
        this.cells = intake.cells;
        this.problems = intake.problems;
        this.fates = intake.fates;
        this.person = new Person(cells, problems, source);
        this.hours = cells.header(Meaning.MINUTES).toLowerCase(Locale.ROOT).contains("hour");
    }

    @Override
    public void take(long number, List<String> row) {
        if (!intake.opens(number, row)) {
            return;
        }
        long date = cells.date(Meaning.DATE);
        if (date == Cells.NONE || date == Cells.BAD) {
            intake.setAside(
                    cells.header(Meaning.DATE),
                    date == Cells.BAD ? Problem.Reason.NOT_A_DATE : Problem.Reason.NO_DATE,
                    cells.text(Meaning.DATE));
            return;
        }
        List<Identity> who = person.identities();
        Identity first = who.isEmpty() ? null : who.getFirst();
        Integer minutes = minutes();
        Integer effort = minutes == null ? hundredths(Meaning.EFFORT) : null;
        LocalDate day = LocalDate.ofEpochDay(DateForm.day(date));
        String topic = cells.text(Meaning.TOPIC);
        ServiceContactRecord contact = new ServiceContactRecord(
                key(first, day, minutes, effort, topic),
                first,
                day,
                minutes,
                effort,
                topic.isEmpty() ? null : topic,
                orNull(cells.text(Meaning.CONTACT_CHANNEL)),
                isOpen());
        if (known.contacts().takes(contact)) {
            confirmed.add(contact);
            fates.known(1);
            return;
        }
        contacts.add(contact);
        fates.stored(1);
        if (!who.isEmpty()) {
            CustomerRecord customer = new CustomerRecord(who, Map.of(), Map.of());
            if (!known.customers().knows(customer)) {
                known.customers().learn(customer);
                customers.add(customer);
            }
        }
    }

    /** Minutes in hundredths: a number, hours where the header says so, or {@code 1:20} as hours and minutes. */
    private @Nullable Integer minutes() {
        String cell = cells.text(Meaning.MINUTES);
        int colon = cell.indexOf(':');
        if (colon > 0) {
            String[] parts = cell.split(":", -1);
            try {
                int hour = Integer.parseInt(parts[0].strip());
                int minute = Integer.parseInt(parts[1].strip());
                int second = parts.length > 2 ? Integer.parseInt(parts[2].strip()) : 0;
                return (hour * 60 + minute) * 100 + second * 100 / 60;
            } catch (NumberFormatException notATime) {
                problems.add(cells.row(), cells.header(Meaning.MINUTES), Problem.Reason.VALUE_LEFT_OUT, cell);
                return null;
            }
        }
        Integer minutes = hundredths(Meaning.MINUTES);
        return minutes != null && hours ? Integer.valueOf(minutes * 60) : minutes;
    }

    private @Nullable Integer hundredths(Meaning meaning) {
        long number = cells.number(meaning);
        if (number == Cells.BAD || number < 0 || number > 1_000_000L * 10_000) {
            if (number != Cells.NONE) {
                problems.add(cells.row(), cells.header(meaning), Problem.Reason.VALUE_LEFT_OUT, cells.text(meaning));
            }
            return null;
        }
        return (int) (number / 100);
    }

    private boolean isOpen() {
        if (cells.has(Meaning.CLOSED) && !cells.text(Meaning.CLOSED).isEmpty()) {
            return false;
        }
        String status = cells.text(Meaning.STATUS).toLowerCase(Locale.ROOT);
        return status.isEmpty()
                ? cells.has(Meaning.CLOSED)
                : OPEN.contains(status) || YesNo.of(status).orElse(false);
    }

    private String key(
            @Nullable Identity who, LocalDate day, @Nullable Integer minutes, @Nullable Integer effort, String topic) {
        String ticket = cells.key(Meaning.TICKET);
        if (!ticket.isEmpty()) {
            return ticket;
        }
        long print = Prints.mix(day.toEpochDay(), who == null ? 0 : Prints.text(who.value()));
        print = Prints.mix(print, minutes == null ? -1 : minutes);
        print = Prints.mix(print, effort == null ? -1 : effort);
        return Long.toHexString(Prints.mix(print, Prints.text(topic + cells.text(Meaning.CONTACT_CHANNEL))));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public Batch finish() {
        return intake.batch(customers, List.of(), contacts, new Confirmed(List.of(), List.of(), List.of(), confirmed));
    }

    @Override
    public Problems problems() {
        return problems;
    }
}
