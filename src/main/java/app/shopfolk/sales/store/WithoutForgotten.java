package app.shopfolk.sales.store;

import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Confirmed;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContactRecord;
import app.shopfolk.sales.Tally;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What files bring, without those who were forgotten: their rows are left out, their purchases are a walk-in's, and what the
 * ledger has of these already does not come in a second time.
 */
final class WithoutForgotten {
    private final Marks marks;
    private final LedgerContents ledger;

    WithoutForgotten(Marks marks, LedgerContents ledger) {
        this.marks = marks;
        this.ledger = ledger;
    }

    /** A line, whatever receipt and batch it is in. */
    private record Print(
            int day,
            int minute,
            @Nullable Identity who,
            String product,
            long quantity,
            long paid,
            long cost,
            long discount) {}

    List<Batch> of(List<Batch> batches) {
        List<Batch> without = new ArrayList<>();
        for (Batch batch : batches) {
            Set<Identity> gone = gone(batch);
            if (gone.isEmpty()) {
                without.add(batch);
            } else {
                Batch rest = new OneBatch(batch, gone).without();
                boolean brings = rest.lines().size() > 0
                        || !rest.customers().isEmpty()
                        || !rest.contacts().isEmpty();
                if (brings) {
                    without.add(rest);
                }
            }
        }
        return without;
    }

    /** How a batch names people who were forgotten. */
    private Set<Identity> gone(Batch batch) {
        Set<Identity> gone = new HashSet<>();
        Set<Identity> others = new HashSet<>();
        for (CustomerRecord record : batch.customers()) {
            (marks.names(record) ? gone : others).addAll(record.identities());
        }
        // An e-mail or a name that somebody else's row tells as well stays with that row.
        gone.removeAll(others);
        batch.identities().stream()
                .filter(identity -> !others.contains(identity) && marks.names(identity))
                .forEach(gone::add);
        for (ServiceContactRecord contact : batch.contacts()) {
            Identity who = contact.who();
            if (who != null && !others.contains(who) && marks.names(who)) {
                gone.add(who);
            }
        }
        return gone;
    }

    /** One batch that names somebody who was forgotten. */
    private final class OneBatch {
        private final Batch batch;
        private final Set<Identity> gone;
        private final List<Identity> identities = new ArrayList<>();
        private final int[] placeOf;
        private final List<String> receipts;
        private final BitSet replaced;
        private final SaleLines kept = new SaleLines();

        OneBatch(Batch batch, Set<Identity> gone) {
            this.batch = batch;
            this.gone = gone;
            this.receipts = new ArrayList<>(batch.receipts());
            this.replaced = (BitSet) batch.replaced().clone();
            this.placeOf = new int[batch.identities().size()];
            for (int at = 0; at < placeOf.length; at++) {
                Identity identity = batch.identities().get(at);
                boolean goes = gone.contains(identity);
                placeOf[at] = goes ? SaleLines.NONE : identities.size();
                if (!goes) {
                    identities.add(identity);
                }
            }
        }

        Batch without() {
            BitSet drop = known(hers());
            SaleLines lines = batch.lines();
            for (int line = 0; line < lines.size(); line++) {
                if (!drop.get(line)) {
                    copy(lines, line);
                }
            }
            List<CustomerRecord> customers = batch.customers().stream()
                    .filter(record -> !marks.names(record))
                    .toList();
            List<ServiceContactRecord> contacts =
                    batch.contacts().stream().map(this::nobodys).toList();
            int left = batch.customers().size() - customers.size();
            boolean onlyPeople = lines.size() == 0 && batch.contacts().isEmpty();
            return new Batch(
                    batch.file(),
                    batch.kind(),
                    batch.digest(),
                    customers,
                    batch.products(),
                    identities,
                    receipts,
                    replaced,
                    kept,
                    contacts,
                    confirmed(),
                    tally(drop.cardinality(), onlyPeople ? left : 0));
        }

        private Confirmed confirmed() {
            Confirmed all = batch.confirmed();
            return new Confirmed(
                    all.customers().stream()
                            .filter(record -> !marks.names(record))
                            .toList(),
                    all.products(),
                    all.receipts(),
                    all.contacts());
        }

        private Tally tally(int known, int ignored) {
            Tally told = batch.tally();
            long left = Math.min(told.stored(), ignored);
            long again = Math.min(told.stored() - left, known);
            return new Tally(
                    told.read(),
                    told.stored() - left - again,
                    told.setAside(),
                    told.alreadyKnown() + again,
                    told.ignored() + left);
        }

        /** Lines by the receipts that have one of hers; names those receipts anew that were named after her. */
        private Map<Integer, List<Integer>> hers() {
            SaleLines lines = batch.lines();
            BitSet touched = new BitSet();
            for (int line = 0; line < lines.size(); line++) {
                int identity = lines.identity(line);
                if (identity != SaleLines.NONE && placeOf[identity] == SaleLines.NONE) {
                    touched.set(lines.receipt(line));
                }
            }
            List<String> values = gone.stream().map(Identity::value).toList();
            touched.stream()
                    .forEach(receipt ->
                            receipts.set(receipt, Forgetting.withoutHer(receipts.get(receipt), values, marks)));
            Map<Integer, List<Integer>> linesOf = new LinkedHashMap<>();
            for (int line = 0; line < lines.size(); line++) {
                if (touched.get(lines.receipt(line))) {
                    linesOf.computeIfAbsent(lines.receipt(line), none -> new ArrayList<>())
                            .add(line);
                }
            }
            return linesOf;
        }

        /** Which of those lines the ledger has, now that they are nobody's; a receipt that was corrected comes in whole. */
        private BitSet known(Map<Integer, List<Integer>> linesOf) {
            Map<String, Map<Print, Integer>> stored = stored(linesOf.keySet());
            BitSet known = new BitSet();
            linesOf.forEach((receipt, its) -> {
                Map<Print, Integer> left = stored.get(receipts.get(receipt));
                if (left == null) {
                    return;
                }
                int had = left.values().stream().mapToInt(Integer::intValue).sum();
                BitSet found = new BitSet();
                for (int line : its) {
                    if (left.merge(print(line), -1, Integer::sum) >= 0) {
                        found.set(line);
                    }
                }
                boolean same = found.cardinality() == its.size() && had == its.size();
                if (same || !replaced.get(receipt)) {
                    known.or(found);
                }
                if (same) {
                    replaced.clear(receipt);
                }
            });
            return known;
        }

        private Map<String, Map<Print, Integer>> stored(Set<Integer> touched) {
            Set<String> wanted = new HashSet<>();
            touched.forEach(receipt -> wanted.add(receipts.get(receipt)));
            Map<String, Map<Print, Integer>> stored = new HashMap<>();
            SaleLines lines = ledger.lines();
            for (int line = 0; line < lines.size(); line++) {
                String key = ledger.receipts().get(lines.receipt(line));
                if (wanted.contains(key)) {
                    int who = lines.identity(line);
                    int product = lines.product(line);
                    stored.computeIfAbsent(key, none -> new HashMap<>())
                            .merge(
                                    print(
                                            lines,
                                            line,
                                            who == SaleLines.NONE
                                                    ? null
                                                    : ledger.identities().get(who),
                                            product == SaleLines.NONE
                                                    ? ""
                                                    : ledger.products()
                                                            .get(product)
                                                            .key()),
                                    1,
                                    Integer::sum);
                }
            }
            return stored;
        }

        private Print print(int line) {
            SaleLines lines = batch.lines();
            int who = lines.identity(line) == SaleLines.NONE ? SaleLines.NONE : placeOf[lines.identity(line)];
            int product = lines.product(line);
            return print(
                    lines,
                    line,
                    who == SaleLines.NONE ? null : identities.get(who),
                    product == SaleLines.NONE
                            ? ""
                            : batch.products().get(product).key());
        }

        private static Print print(SaleLines lines, int line, @Nullable Identity who, String product) {
            return new Print(
                    lines.day(line),
                    lines.minute(line),
                    who,
                    product,
                    lines.quantity(line),
                    lines.paid(line),
                    lines.cost(line),
                    lines.discount(line));
        }

        private void copy(SaleLines lines, int line) {
            int identity = lines.identity(line);
            kept.add(
                    lines.receipt(line),
                    identity == SaleLines.NONE ? SaleLines.NONE : placeOf[identity],
                    lines.product(line),
                    lines.day(line),
                    lines.minute(line),
                    lines.channel(line),
                    lines.quantity(line),
                    lines.paid(line),
                    lines.cost(line),
                    lines.discount(line));
        }

        private ServiceContactRecord nobodys(ServiceContactRecord contact) {
            Identity who = contact.who();
            return who == null || !gone.contains(who)
                    ? contact
                    : new ServiceContactRecord(
                            marks.tag(contact.key()),
                            null,
                            contact.day(),
                            contact.minutes(),
                            contact.effort(),
                            null,
                            contact.channel(),
                            contact.open());
        }
    }
}
