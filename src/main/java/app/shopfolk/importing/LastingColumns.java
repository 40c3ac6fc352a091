package app.shopfolk.importing;

import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.importing.table.Table;
import app.shopfolk.importing.values.Blank;
import app.shopfolk.platform.task.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns of a file of sales that no name explains but that say something lasting of each customer: the same on all
 * her receipts, more often than chance allows. They become the shop's own fields instead of being left out.
 */
final class LastingColumns implements Table.RowReader {
    private static final List<Meaning> NAMES =
            List.of(Meaning.CUSTOMER_NUMBER, Meaning.LOYALTY_NUMBER, Meaning.EMAIL, Meaning.PHONE, Meaning.NAME);

    private static final List<Meaning> OCCASIONS = List.of(Meaning.RECEIPT, Meaning.DATE);

    /** Of a thousand million columns that have nothing to do with customers one may be taken for lasting. */
    private static final double CHANCE = Math.log(1e-9);

    private static final int TELL_EVERY = 4_096;

    /** Counts of different values are estimates beyond some thousands. */
    private static final double ROUGHLY = 1.1;

    private static final class Customer {
        final @Nullable String[] values;
        String occasion = "";

        Customer(int columns) {
            values = new String[columns];
        }
    }

    private static final class Candidate {
        final int column;
        final Map<String, Integer> customers = new HashMap<>();
        boolean changes;
        /** How often a value was met again on another receipt. */
        long confirmed;

        Candidate(int column) {
            this.column = column;
        }

        boolean isLasting() {
            if (changes || customers.size() < 2) {
                return false;
            }
            double all = customers.values().stream().mapToInt(many -> many).sum();
            double alike = customers.values().stream()
                    .mapToDouble(many -> many / all * (many / all))
                    .sum();
            return confirmed * Math.log(alike) < CHANCE;
        }
    }

    private final int name;
    private final int occasion;
    private final List<Candidate> candidates;
    private final Map<String, Customer> customers = new HashMap<>();
    private final Progress progress;
    private long rows;

    private LastingColumns(int name, int occasion, List<Candidate> candidates, Progress progress) {
        this.name = name;
        this.occasion = occasion;
        this.candidates = candidates;
        this.progress = progress;
    }

    /** The file with its lasting columns kept; a file of other things, or without customers' names, as it is. */
    static UnderstoodFile kept(UnderstoodFile file, Progress progress) throws IOException {
        OptionalInt name = place(file, NAMES);
        OptionalInt occasion = place(file, OCCASIONS);
        if (!file.kind().isSales() || name.isEmpty() || occasion.isEmpty()) {
            return file;
        }
        List<UnderstoodColumn> columns = file.columns();
        double most = columns.get(name.getAsInt()).evidence().distinct() * ROUGHLY;
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            long distinct = columns.get(i).evidence().distinct();
            if (columns.get(i).meaning() == Meaning.ASIDE && distinct >= 2 && distinct <= most) {
                candidates.add(new Candidate(i));
            }
        }
        if (candidates.isEmpty()) {
            return file;
        }
        file.table().read(new LastingColumns(name.getAsInt(), occasion.getAsInt(), candidates, progress));
        List<UnderstoodColumn> changed = new ArrayList<>(columns);
        for (Candidate candidate : candidates) {
            if (candidate.isLasting()) {
                changed.set(candidate.column, columns.get(candidate.column).withMeaning(Meaning.OWN));
            }
        }
        return file.withColumns(changed);
    }

    private static OptionalInt place(UnderstoodFile file, List<Meaning> meanings) {
        List<Meaning> there =
                file.columns().stream().map(UnderstoodColumn::meaning).toList();
        Optional<Meaning> first = meanings.stream().filter(there::contains).findFirst();
        return first.isEmpty() ? OptionalInt.empty() : OptionalInt.of(there.indexOf(first.get()));
    }

    @Override
    public boolean row(long number, List<String> cells) {
        if (++rows % TELL_EVERY == 0) {
            progress.check();
        }
        String who = at(cells, name);
        if (who.isEmpty()) {
            return true;
        }
        Customer customer = customers.computeIfAbsent(who, _ -> new Customer(candidates.size()));
        String when = at(cells, occasion);
        boolean again = !customer.occasion.isEmpty() && !customer.occasion.equals(when);
        customer.occasion = when;
        boolean open = false;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (!candidate.changes) {
                look(candidate, customer, i, at(cells, candidate.column), again);
                open |= !candidate.changes;
            }
        }
        return open;
    }

    private static void look(Candidate candidate, Customer customer, int place, String cell, boolean again) {
        String before = customer.values[place];
        if (cell.isEmpty()) {
            return;
        }
        if (before == null) {
            customer.values[place] = cell;
            candidate.customers.merge(cell, 1, Integer::sum);
        } else if (!before.equals(cell)) {
            candidate.changes = true;
        } else if (again) {
            candidate.confirmed++;
        }
    }

    private static String at(List<String> cells, int place) {
        return place < cells.size() ? Blank.orText(cells.get(place)) : "";
    }
}
