package app.shopfolk.affinity;

import app.shopfolk.base.Money;
import app.shopfolk.base.Share;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Which products go together in a shop and what follows for each customer. Products and customers are positions in the ledger
 * behind the facts. Immutable; safe from any thread; counts what it is first asked for, which for a million lines takes a
 * part of a second.
 */
public final class Affinity {
    /** What nobody bought for so long is not offered any more. */
    private static final int STILL_SOLD_DAYS = 365;

    private final CustomerFacts facts;
    private final Tastes tastes;
    private final Earnings earnings;
    private final Repurchase repurchase;
    private final BitSet charges;
    private final Map<Meeting, AlsoBought> counted = new EnumMap<>(Meeting.class);

    private Affinity(CustomerFacts facts, Collection<Correction> corrections) {
        this.facts = facts;
        this.tastes = new Tastes(facts, corrections);
        this.earnings = Earnings.of(facts);
        this.repurchase = Repurchase.of(facts.ledger());
        this.charges = Charges.among(facts.ledger().products());
    }

    /** What goes together, with the owner's word laid over it. */
    public static Affinity of(CustomerFacts facts, Collection<Correction> corrections) {
        return new Affinity(facts, corrections);
    }

    /**
     * What those with a product also bought, the best first: pairs that hold, by lift and by what a sale of the other earns.
     *
     * @param most how many at most
     */
    public List<Pair> neighbours(int product, Meeting meeting, int most) {
        return pairs(meeting).of(product, most);
    }

    /**
     * The same counted among some customers only, such as a bucket's.
     *
     * @param customers their rows in the facts
     */
    public List<Pair> neighbours(int product, Meeting meeting, BitSet customers, int most) {
        return pairs(meeting).among(customers).of(product, most);
    }

    /** The best pairs of every product, by its position. */
    public List<List<Pair>> allNeighbours(Meeting meeting, int most) {
        return pairs(meeting).ofAll(most);
    }

    /** How many customers or receipts pairs are counted among. */
    public int counted(Meeting meeting) {
        return pairs(meeting).owners();
    }

    /** How many of them have a product: bought it, or wish for it. */
    public int counted(Meeting meeting, int product) {
        return pairs(meeting).owners(product);
    }

    /**
     * What to offer a customer, the best first: what she wishes for, what she is about to need again, then what goes with what
     * she has. Never what she has where it lasts, gave back or does not like, nor what is no longer sold.
     *
     * @param bucket rows of the customers of her bucket, whose pairs go before those of the whole shop; may be empty
     */
    public List<Offer> offers(int row, BitSet bucket, int most) {
        return new Offers(this, row).of(bucket, most);
    }

    /** Whether who has a product needs no second one, by how many of its buyers came back for it. */
    public boolean lasts(int product) {
        return repurchase.lasts(product);
    }

    /** How many customers bought a product on two days or more, and how many bought it at all. */
    public Share boughtAgain(int product) {
        return new Share(repurchase.boughtAgain(product), repurchase.buyers(product));
    }

    /** What a sale of a product earns on the average: margin, or sales where no margin is known in the shop. */
    public Optional<Money> earns(int product) {
        return earnings.told(product);
    }

    /** Whether {@link #earns} is margin. */
    public boolean isMarginKnown() {
        return earnings.isMargin();
    }

    /** The stars a customer gave a product, by the owner's word or by the files. */
    public OptionalInt stars(int row, int product) {
        return tastes.stars(row, product);
    }

    /** The facts behind it. */
    public CustomerFacts facts() {
        return facts;
    }

    LedgerContents ledger() {
        return facts.ledger();
    }

    Tastes tastes() {
        return tastes;
    }

    /** Whether it is something to buy, and was bought not long ago. */
    boolean isSold(int product) {
        return !charges.get(product)
                && repurchase.lastSold(product) > facts.asOf().toEpochDay() - STILL_SOLD_DAYS;
    }

    double worth(Pair pair) {
        return pair.liftAtLeast() * earnings.aSale(pair.y());
    }

    LocalDate today() {
        return facts.asOf();
    }

    synchronized AlsoBought pairs(Meeting meeting) {
        return counted.computeIfAbsent(meeting, this::count);
    }

    private AlsoBought count(Meeting meeting) {
        LedgerContents ledger = facts.ledger();
        int customers = ledger.customers().size();
        return switch (meeting) {
            case CUSTOMER -> {
                ProductSets bought = bought(customers, ledger::customerOfLine);
                yield also(bought, bought, owner -> owner);
            }
            case RECEIPT -> {
                int[] customerOf = new int[ledger.receipts().size()];
                for (int line = 0; line < ledger.lines().size(); line++) {
                    customerOf[ledger.lines().receipt(line)] = ledger.customerOfLine(line);
                }
                ProductSets bought = bought(customerOf.length, ledger.lines()::receipt);
                yield also(bought, bought, owner -> customerOf[owner]);
            }
            case WISH_LIST -> also(wished(customers), bought(customers, ledger::customerOfLine), owner -> owner);
        };
    }

    private AlsoBought also(ProductSets with, ProductSets bought, IntUnaryOperator customerOfOwner) {
        return new AlsoBought(with, bought, customerOfOwner, earnings::aSale, tastes::areNeverTogether);
    }

    private ProductSets bought(int owners, IntUnaryOperator ownerOf) {
        LedgerContents ledger = facts.ledger();
        SaleLines lines = ledger.lines();
        int lastDay = (int) facts.asOf().toEpochDay();
        return ProductSets.of(
                lines.size(),
                owners,
                ledger.products().size(),
                line -> {
                    int product = lines.product(line);
                    int customer = ledger.customerOfLine(line);
                    boolean counts = product != SaleLines.NONE
                            && !charges.get(product)
                            && lines.day(line) <= lastDay
                            && (customer == SaleLines.NONE || !tastes.isNoSign(customer, product));
                    return counts ? ownerOf.applyAsInt(line) : -1;
                },
                lines::product,
                lines::quantity);
    }

    private ProductSets wished(int customers) {
        int[] owner = IntStream.range(0, customers)
                .flatMap(row -> IntStream.of(tastes.wishes(row)).map(product -> row))
                .toArray();
        int[] product = IntStream.range(0, customers)
                .flatMap(row -> IntStream.of(tastes.wishes(row)))
                .toArray();
        return ProductSets.of(
                owner.length, customers, ledger().products().size(), at -> owner[at], at -> product[at], at -> 1);
    }
}
