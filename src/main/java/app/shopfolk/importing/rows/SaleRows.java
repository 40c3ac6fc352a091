package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.values.DateForm;
import app.shopfolk.importing.values.TimeOfDay;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.SaleLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of sales: one row per line of a receipt, or one per receipt. */
final class SaleRows implements Rows {
    private static final int LATEST = (int) LocalDate.of(2100, 1, 1).toEpochDay();

    private static final Set<String> OUT =
            Set.of("debit", "out", "ausgang", "belastung", "soll", "debito", "sortie", "uscita", "出金", "支出");
    private static final Set<String> PASSING = Set.of("memo", "notiz", "note", "メモ");

    private final Source source;
    private final Known known;
    private final OrderHeaders headers;
    private final Intake intake;
    private final Cells cells;
    private final Problems problems;
    private final Fates fates;
    private final Person person;
    private final RowWords words = new RowWords();
    private final LineAmounts amounts;
    private final SaleParties parties;
    private final boolean amountsTold;
    private final Channel usual;
    private final LineBuffer buffer = new LineBuffer();
    private final Positions<String> receipts = new Positions<>();
    private final List<Order> orders = new ArrayList<>();
    private final Map<String, Order> byNumber = new HashMap<>();
    private boolean refund;

    SaleRows(Source source, Known known, OrderHeaders headers) {
        this.source = source;
        this.known = known;
        this.headers = headers;
        this.intake = new Intake(source);
        this.cells = intake.cells;
        this.problems = intake.problems;
        this.fates = intake.fates;
        this.person = new Person(cells, problems, source);
        this.amounts = new LineAmounts(cells, problems, source.zeroIsFree());
        this.parties = new SaleParties(cells, person, known);
        this.amountsTold = LineAmounts.told(cells);
        this.usual = cells.has(Meaning.CHANNEL) ? Channel.UNKNOWN : UsualChannel.of(source);
    }

    @Override
    public void take(long number, List<String> row) {
        fates.read();
        Straightener.Outcome outcome = intake.lay(number, row);
        if (cells.isBlank()) {
            fates.ignored();
            return;
        }
        String receipt = cells.key(Meaning.RECEIPT);
        Order before = receipt.isEmpty() ? null : byNumber.get(receipt);
        Problem.Reason dropped = droppedBecause(receipt, before);
        if (dropped != null) {
            problems.add(number, "", dropped);
            fates.ignored();
            if (!receipt.isEmpty()) {
                Order order = new Order();
                order.dropped = dropped;
                byNumber.putIfAbsent(receipt, order);
            }
            return;
        }
        if (intake.accept(outcome) && !sell(receipt, before)) {
            fates.setAside();
        }
    }

    /** Why a row is no purchase, or {@code null}. */
    private Problem.@Nullable Reason droppedBecause(String receipt, @Nullable Order before) {
        long date = cells.date(Meaning.DATE);
        boolean undated = date == Cells.NONE || date == Cells.BAD;
        if (undated && cells.has(Meaning.DATE)) {
            int filled = cells.filled();
            boolean scarce = filled <= 2 && cells.columns().size() > 4 && before == null;
            if (scarce || Footer.isOne(cells, filled)) {
                return Problem.Reason.TOTAL_OR_FOOTER;
            }
        }
        if (before != null && before.dropped != null && undated && !receipt.isEmpty()) {
            return before.dropped; // the further rows of an order that was called off on its first
        }
        if (!cells.text(Meaning.CANCELLED).isEmpty() && cells.number(Meaning.REFUNDED) == Cells.NONE) {
            return Problem.Reason.CANCELLED;
        }
        if (isVoid(cells.text(Meaning.VOID))) {
            return Problem.Reason.CANCELLED;
        }
        return fate(Meaning.EVENT_TYPE)
                .or(() -> goes(PASSING))
                .or(() -> fate(Meaning.STATUS))
                .or(this::paidBack)
                .or(() -> isRefund() || !cells.text(Meaning.REFUNDED).isEmpty() ? Optional.empty() : goes(OUT))
                .orElse(null);
    }

    /** Money that only passes through, or that the shop paid out to others than a customer. */
    private Optional<Problem.Reason> goes(Set<String> ways) {
        return ways.contains(cells.text(Meaning.DIRECTION).toLowerCase(Locale.ROOT))
                ? Optional.of(Problem.Reason.NOT_A_PURCHASE)
                : Optional.empty();
    }

    private boolean isRefund() {
        return words.fate(cells.text(Meaning.EVENT_TYPE)).equals(Optional.of(RowWords.Fate.REFUND));
    }

    private static boolean isVoid(String cell) {
        return !cell.isEmpty()
                && app.shopfolk.importing.values.YesNo.ofAnswer(cell).orElse(false);
    }

    private Optional<Problem.Reason> fate(Meaning meaning) {
        return words.fate(cells.text(meaning)).flatMap(fate -> switch (fate) {
            case CANCELLED -> Optional.of(Problem.Reason.CANCELLED);
            case NOT_PAID -> Optional.of(Problem.Reason.NOT_PAID);
            case NOT_A_PURCHASE -> Optional.of(Problem.Reason.NOT_A_PURCHASE);
            case REFUND, PAID_BACK -> Optional.empty();
        });
    }

    /** Where neither a sum given back nor a row of its own tells of a refund, the word of status alone has to. */
    private Optional<Problem.Reason> paidBack() {
        boolean toldElsewhere = cells.has(Meaning.REFUNDED) || cells.has(Meaning.EVENT_TYPE);
        return words.fate(cells.text(Meaning.STATUS))
                .filter(fate -> fate == RowWords.Fate.PAID_BACK && !toldElsewhere)
                .map(fate -> Problem.Reason.PAID_BACK);
    }

    /** Makes a line of the row; {@code false} where it has to be set aside, the reason noted. */
    private boolean sell(String receipt, @Nullable Order before) {
        Order told = before != null ? before : receipt.isEmpty() ? null : elsewhere(receipt);
        int day = day(told);
        if (day == DateForm.NO_DAY || !amounts.read()) {
            return false;
        }
        int minute = cells.has(Meaning.DATE) && cells.date(Meaning.DATE) != Cells.NONE
                ? minute(cells, cells.date(Meaning.DATE))
                : told == null ? DateForm.NO_MINUTE : told.minute;
        Told teller = person.told();
        List<Identity> who = parties.asBefore(teller.who());
        if (who.isEmpty() && told != null) {
            who = told.who;
        }
        refund = isRefund();
        if (refund) {
            amounts.negate();
        }
        boolean whole = source.kind() == FileKind.RECEIPTS;
        if (whole && !readWhole()) {
            return false;
        }
        long print = whole ? rowPrint() : 0;
        if (whole && before != null && before.hasRow(print)) {
            fates.known(1); // an export that lists an order twice, changed in nothing but its date
            return true;
        }
        Order order = order(receipt, day, minute, who, before);
        order.addRow(print);
        if (!whole && !order.read(cells, problems)) {
            return false;
        }
        String product = whole ? "" : parties.product();
        if (!whole && product.isEmpty() && amounts.paid == SaleLines.UNKNOWN && order.goods() == Cells.NONE) {
            problems.add(cells.row(), "", Problem.Reason.NO_PRODUCT);
            return false;
        }
        append(order, day, minute, parties.customer(who, teller), product);
        return true;
    }

    /** What a whole receipt came to, where its row has no net amount; nothing for a bare order whose lines come apart. */
    private boolean readWhole() {
        if (amounts.paid != SaleLines.UNKNOWN) {
            return true;
        }
        Order sums = new Order();
        if (!sums.read(cells, problems)) {
            return false;
        }
        long goods = sums.goods();
        if (goods == Cells.NONE && (amountsTold || tellsTotals())) {
            problems.add(cells.row(), "", Problem.Reason.NO_AMOUNT);
            return false;
        }
        amounts.paid = goods == Cells.NONE ? 0 : goods;
        amounts.quantity = goods == Cells.NONE ? 0 : amounts.quantity;
        if (refund && amounts.paid > 0) {
            amounts.negate();
        }
        return true;
    }

    /** A fingerprint of the row without its dates. */
    private long rowPrint() {
        long print = 1;
        for (int place = 0; place < cells.columns().size(); place++) {
            boolean date = cells.columns().get(place).evidence().dates().dates() > 0;
            print = date ? print : Prints.mix(print, Prints.text(cells.at(place)));
        }
        return print;
    }

    private boolean tellsTotals() {
        return cells.has(Meaning.ORDER_TOTAL) || cells.has(Meaning.ORDER_SUBTOTAL);
    }

    private int day(@Nullable Order told) {
        long date = cells.date(Meaning.DATE);
        if (date == Cells.BAD || (date != Cells.NONE && DateForm.day(date) > LATEST)) {
            problems.add(cells.row(), cells.header(Meaning.DATE), Problem.Reason.NOT_A_DATE, cells.text(Meaning.DATE));
            return DateForm.NO_DAY;
        }
        if (date != Cells.NONE) {
            return DateForm.day(date);
        }
        if (told == null || told.day == DateForm.NO_DAY) {
            boolean dated = cells.has(Meaning.DATE);
            problems.add(
                    cells.row(),
                    cells.header(dated ? Meaning.DATE : Meaning.RECEIPT),
                    dated ? Problem.Reason.NO_DATE : Problem.Reason.NO_ORDER,
                    cells.text(Meaning.RECEIPT));
            return DateForm.NO_DAY;
        }
        return told.day;
    }

    static int minute(Cells cells, long date) {
        int minute = DateForm.minute(date);
        int alone = minute >= 0 ? TimeOfDay.NOT : cells.time(Meaning.TIME);
        return alone == TimeOfDay.NOT ? minute : alone;
    }

    /** What another file, or the ledger, tells of an order. */
    private @Nullable Order elsewhere(String receipt) {
        Order header = headers.get(receipt);
        if (header != null) {
            return header;
        }
        KnownReceipts.Receipt stored = known.receipts().get(receipt);
        if (stored == null) {
            return null;
        }
        Order order = new Order();
        order.day = stored.day();
        order.minute = stored.minute();
        order.channel = stored.channel();
        order.who = stored.who() == null ? List.of() : List.of(stored.who());
        return order;
    }

    /** The order a row belongs to in this file; a number used again on another day is another receipt. */
    private Order order(String receipt, int day, int minute, List<Identity> who, @Nullable Order before) {
        String key = receipt;
        Order order = before;
        if (receipt.isEmpty()) {
            key = madeKey(day, minute, who);
            order = byNumber.get(key);
        } else if (before != null && before.day != day && before.dropped == null && isPurchase()) {
            key = receipt + " " + LocalDate.ofEpochDay(day);
            order = byNumber.get(key);
        }
        if (order == null || order.dropped != null) {
            order = new Order();
            order.day = day;
            order.minute = minute;
            order.who = who;
            order.channel = cells.has(Meaning.CHANNEL) ? RowWords.channel(cells.text(Meaning.CHANNEL)) : usual;
            byNumber.put(key, order);
            order.position = receipts.add(key);
            orders.add(order);
        }
        return order;
    }

    private boolean isPurchase() {
        return amounts.paid == SaleLines.UNKNOWN ? amounts.quantity >= 0 : amounts.paid >= 0;
    }

    private static String madeKey(int day, int minute, List<Identity> who) {
        String time = minute < 0 ? "" : "T" + twoDigits(minute / 60) + ":" + twoDigits(minute % 60);
        return LocalDate.ofEpochDay(day)
                + time
                + (who.isEmpty() ? "" : " " + who.getFirst().value());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private void append(Order order, int day, int minute, int customer, String product) {
        int line = buffer.next();
        buffer.receipt[line] = order.position;
        buffer.identity[line] = customer;
        buffer.product[line] = product.isEmpty() ? SaleLines.NONE : parties.productPosition();
        buffer.day[line] = day;
        buffer.minute[line] = (short) minute;
        Channel channel = words.channelOf(cells.text(Meaning.CHANNEL));
        buffer.channel[line] = (byte) (channel == Channel.UNKNOWN ? order.channel : channel).ordinal();
        buffer.quantity[line] = amounts.quantity;
        buffer.paid[line] = amounts.paid;
        buffer.cost[line] = amounts.cost;
        buffer.discount[line] = amounts.discount;
    }

    @Override
    public Batch finish() {
        return new SaleBatch(source, known, headers, buffer, receipts, orders, parties, cells.has(Meaning.NET))
                .finish(fates);
    }

    @Override
    public Problems problems() {
        return problems;
    }
}
