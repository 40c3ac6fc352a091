package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Confirmed;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import java.util.ArrayList;
import java.util.List;

/** A file with one customer, contact, subscriber or answerer of questions a row. */
final class CustomerRows implements Rows {
    private final FileKind kind;
    private final Known known;
    private final Intake intake;
    private final Person person;
    private final List<CustomerRecord> records = new ArrayList<>();
    private final List<CustomerRecord> confirmed = new ArrayList<>();

    CustomerRows(Source source, Known known) {
        this.kind = source.kind();
        this.known = known;
        this.intake = new Intake(source);
        this.person = new Person(intake.cells, intake.problems, source);
    }

    @Override
    public void take(long number, List<String> row) {
        if (!intake.opens(number, row)) {
            return;
        }
        List<Identity> identities = person.identities();
        if (identities.isEmpty() && kind == FileKind.SURVEY_ANSWERS) {
            intake.problems.add(number, "", Problem.Reason.ANONYMOUS);
            intake.fates.ignored();
            return;
        }
        if (identities.isEmpty()) {
            intake.setAside("", Problem.Reason.NO_CUSTOMER);
            return;
        }
        CustomerRecord customer = new CustomerRecord(identities, person.values(), person.own());
        if (known.customers().knows(customer)) {
            confirmed.add(customer);
            intake.fates.known(1);
        } else {
            known.customers().learn(customer);
            records.add(customer);
            intake.fates.stored(1);
        }
    }

    @Override
    public Batch finish() {
        return intake.batch(records, List.of(), List.of(), new Confirmed(confirmed, List.of(), List.of(), List.of()));
    }

    @Override
    public Problems problems() {
        return intake.problems;
    }
}
