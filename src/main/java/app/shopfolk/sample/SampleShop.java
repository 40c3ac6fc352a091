package app.shopfolk.sample;

import app.shopfolk.base.Money;
import app.shopfolk.sales.LedgerTotals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A florist-and-gifts shop that never was: two years of some 1,500 customers and 12,000 receipts, with everything a real
 * one has. The same to the last byte on every run and platform.
 */
public final class SampleShop {
    /** The last day of the sample shop's books. */
    public static final LocalDate LAST_DAY = ShopDays.LAST;

    private static final long SEED = 20_261_031L;
    private static final int RECEIPTS = 12_000;
    private static final int FIRST_RECEIPT = 40_001;
    private static final int FIRST_ORDER = 1_001;

    private final List<Person> people;
    private final List<Receipt> receipts;
    private final List<Contact> contacts;

    private SampleShop(List<Person> people, List<Receipt> receipts, List<Contact> contacts) {
        this.people = people;
        this.receipts = receipts;
        this.contacts = contacts;
    }

    /** The sample shop; takes a fraction of a second. */
    public static SampleShop open() {
        Dice dice = new Dice(SEED);
        List<Person> people = People.all(dice);
        List<Sale> sales = new ArrayList<>();
        List<Contact> contacts = new ArrayList<>();
        for (Person who : people) {
            sales.addAll(Visits.of(who));
            contacts.addAll(HelpDesk.of(who));
        }
        while (sales.size() < RECEIPTS) {
            sales.add(walkIn(dice));
        }
        sales.sort(Comparator.comparing(Sale::at));
        contacts.sort(Comparator.comparing(Contact::day));
        return new SampleShop(people, numbered(sales), List.copyOf(contacts));
    }

    /**
     * Writes the shop's exports into a folder, as its till, web shop, loyalty programme and help desk would: different
     * separators, number and date forms.
     *
     * @return the files, in the order they are best read
     */
    public List<Path> writeTo(Path folder) throws IOException {
        return new ExportFiles(people, receipts, contacts).writeTo(folder);
    }

    /** Who was planted where. */
    public Truth truth() {
        Set<String> highEffort = numbers(Group.HIGH_EFFORT, Group.YOUNG_ONLINE);
        return new Truth(
                numbers(Group.OCCASION),
                numbers(Group.YOUNG_ONLINE),
                numbers(Group.COMPANY),
                numbers(Group.FIRST_TIMER),
                highEffort);
    }

    /** What a ledger must show that took in all of the files. */
    public LedgerTotals totals() {
        long lines = 0;
        Money revenue = Money.ZERO;
        Money cost = Money.ZERO;
        Money walkIn = Money.ZERO;
        for (Receipt receipt : receipts) {
            for (Item item : receipt.sale().items()) {
                lines++;
                revenue = revenue.plus(item.paid());
                if (receipt.sale().who() == null) {
                    walkIn = walkIn.plus(item.paid());
                }
                Money unitCost = item.goods().cost();
                if (unitCost != null) {
                    cost = cost.plus(new Money(unitCost.tenThousandths() * item.quantity()));
                }
            }
        }
        return new LedgerTotals(
                people.size(), Shelf.stock().size(), receipts.size(), lines, contacts.size(), revenue, cost, walkIn);
    }

    List<Person> people() {
        return people;
    }

    List<Receipt> receipts() {
        return receipts;
    }

    List<Contact> contacts() {
        return contacts;
    }

    private Set<String> numbers(Group... groups) {
        return people.stream()
                .filter(who -> Arrays.asList(groups).contains(who.group()))
                .map(Person::number)
                .collect(Collectors.toSet());
    }

    private static Sale walkIn(Dice dice) {
        LocalDate day = ShopDays.any(dice);
        List<Item> items = Basket.worth(dice, Shelf.on(day, dice), dice.around(4, 42), 70, dice.chance(4) ? 10 : 0);
        return new Sale(null, day.atTime(ShopDays.inShop(dice)), Sale.Way.TILL, items);
    }

    private static List<Receipt> numbered(List<Sale> sales) {
        List<Receipt> receipts = new ArrayList<>();
        int receipt = FIRST_RECEIPT;
        int order = FIRST_ORDER;
        for (Sale sale : sales) {
            String number = sale.way().isOnline() ? "W" + order++ : Integer.toString(receipt++);
            receipts.add(new Receipt(number, sale));
        }
        return List.copyOf(receipts);
    }
}
