package app.shopfolk.sample;

import app.shopfolk.sample.Sale.Way;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** When one person came in the two years, how, and what she took. */
final class Visits {
    private static final int DAYS_OF_YEAR = 365;
    private static final int ABOUT_A_FORTNIGHT = 15;
    private static final LocalDate LONG_SILENT = ShopDays.LAST.minusDays(200);

    private final Person who;
    private final Dice dice;
    private final List<Sale> sales = new ArrayList<>();
    private final int onlinePercent;

    private Visits(Person who) {
        this.who = who;
        this.dice = who.dice();
        this.onlinePercent = !who.has(Heading.EMAIL) ? 0 : dice.chance(10) ? 70 : 8;
    }

    /** Every receipt of one person, her returns included, in no order. */
    static List<Sale> of(Person who) {
        Visits visits = new Visits(who);
        switch (who.group()) {
            case OCCASION -> visits.forOccasions();
            case YOUNG_ONLINE -> visits.everyMonth();
            case COMPANY -> visits.everyFewWeeks();
            case FIRST_TIMER, PASSED_BY -> visits.everyday(who.since(), 0);
            case HIGH_EFFORT -> visits.spread(5, 9, ShopDays.LAST);
            case GARDENER -> visits.spread(3, 6, ShopDays.LAST);
            case BARGAIN -> visits.spread(3, 6, ShopDays.LAST);
            case SLIPPING -> visits.spread(4, 8, LONG_SILENT);
            case ORDINARY -> visits.spread(2, 4, ShopDays.LAST);
        }
        visits.bringBack();
        return visits.sales;
    }

    /** The same few days every year, a little before each. */
    private void forOccasions() {
        List<Occasion> kept = new ArrayList<>();
        kept.add(dice.chance(60) ? Occasion.WIFES_DAY : Occasion.VALENTINES_DAY);
        if (dice.chance(82)) {
            kept.add(Occasion.MOTHERS_DAY);
        }
        if (dice.chance(94)) {
            kept.add(Occasion.CHRISTMAS);
        }
        if (dice.chance(25)) {
            kept.add(Occasion.WOMENS_DAY);
        }
        for (int year = ShopDays.FIRST.getYear(); year <= ShopDays.LAST.getYear(); year++) {
            for (Occasion occasion : kept) {
                before(occasion.in(year));
            }
            if (who.has(Heading.ANNIVERSARY)) {
                before(LocalDate.parse(who.value(Heading.ANNIVERSARY)).withYear(year));
            }
        }
    }

    private void before(LocalDate occasion) {
        LocalDate day = occasion.minusDays(dice.between(0, 4));
        if (!day.isBefore(ShopDays.FIRST) && !day.isAfter(ShopDays.LAST) && dice.chance(94)) {
            String brand = who.value(Heading.FAVOURITE_BRAND);
            List<Goods> choice = Shelf.FESTIVE.goods();
            if (dice.chance(75)) {
                choice = choice.stream()
                        .filter(goods -> goods.brand().equals(brand) || "Service".equals(goods.category()))
                        .toList();
            }
            buy(day, ShopDays.inShop(dice), Way.TILL, Basket.worth(dice, choice, dice.around(120, 290), 400, 0));
        }
    }

    private void everyMonth() {
        for (YearMonth month = YearMonth.from(ShopDays.FIRST);
                !month.isAfter(YearMonth.from(ShopDays.LAST));
                month = month.plusMonths(1)) {
            if (dice.chance(95)) {
                LocalDate day = month.atDay(dice.between(1, 28));
                List<Item> items = Basket.worth(dice, Shelf.SMALL_THINGS.goods(), dice.around(15, 24), 35, 0);
                buy(day, ShopDays.online(dice), Way.WEB, items);
            }
        }
    }

    /** On the company's own weekday, before the shop fills. */
    private void everyFewWeeks() {
        DayOfWeek weekday = DayOfWeek.of(dice.between(1, 5));
        int rhythm = dice.between(20, 34);
        LocalDate day = ShopDays.FIRST.plusDays(dice.between(0, rhythm));
        while (!day.isAfter(ShopDays.LAST.minusDays(4))) {
            LocalDate morning = day.with(TemporalAdjusters.nextOrSame(dice.chance(95) ? weekday : DayOfWeek.TUESDAY));
            if (ShopDays.isOpen(morning) && !morning.isAfter(ShopDays.LAST)) {
                List<Item> items = Basket.inQuantity(dice, Shelf.TRADE.goods(), 70, 260);
                buy(morning, ShopDays.earlyMorning(dice), dice.chance(92) ? Way.ON_ACCOUNT : Way.TILL, items);
            }
            day = day.plusDays(rhythm + dice.between(-4, 4));
        }
    }

    /** Through the years, with the seasons, but not mostly for an occasion. */
    private void spread(int fewest, int most, LocalDate last) {
        int times = dice.between(fewest, most);
        List<LocalDate> days = new ArrayList<>();
        while (days.size() < times) {
            LocalDate day = ShopDays.between(dice, ShopDays.FIRST, last);
            long festive = days.stream().filter(ShopDays::isFestive).count();
            boolean tooFestive = ShopDays.isFestive(day) && (festive + 1) * 2 >= times;
            if (!tooFestive && days.stream().noneMatch(earlier -> isAnniversary(earlier, day))) {
                days.add(day);
                everyday(day, off());
            }
        }
    }

    /** Whether two days of different years are close in the calendar: that would look like an occasion kept. */
    private static boolean isAnniversary(LocalDate one, LocalDate other) {
        long apart = Math.abs(ChronoUnit.DAYS.between(one, other));
        return Math.abs(apart - DAYS_OF_YEAR) <= ABOUT_A_FORTNIGHT;
    }

    private int off() {
        if (who.group() == Group.BARGAIN) {
            return dice.pick(List.of(15, 20, 25, 30));
        }
        return dice.chance(7) ? 10 : 0;
    }

    private void everyday(LocalDate day, int off) {
        boolean online = dice.chance(onlinePercent);
        List<Item> items = Basket.worth(dice, shelf(day), dice.around(8, 52), 95, off);
        buy(day, online ? ShopDays.online(dice) : ShopDays.inShop(dice), online ? Way.WEB : Way.TILL, items);
    }

    private List<Goods> shelf(LocalDate day) {
        if (who.group() == Group.GARDENER && day.getMonthValue() >= 3 && dice.chance(85)) {
            return Shelf.GARDEN.goods();
        }
        return Shelf.on(day, dice);
    }

    private void buy(LocalDate day, LocalTime time, Way way, List<Item> items) {
        sales.add(new Sale(who, day.atTime(time), way, items));
    }

    private void bringBack() {
        int percent = who.group() == Group.YOUNG_ONLINE ? 4 : 1;
        for (Sale sale : List.copyOf(sales)) {
            LocalDate day = sale.at().toLocalDate().plusDays(dice.between(2, 12));
            Item item = dice.pick(sale.items());
            boolean whole = item.discount().tenThousandths() == 0;
            boolean possible = whole && ShopDays.isOpen(day) && !day.isAfter(ShopDays.LAST);
            if (dice.chance(percent) && possible && who.group() != Group.COMPANY) {
                boolean online = sale.way().isOnline();
                LocalTime time = online ? ShopDays.online(dice) : ShopDays.inShop(dice);
                buy(day, time, sale.way().refund(), List.of(item.returned()));
            }
        }
    }
}
