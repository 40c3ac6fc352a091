package app.shopfolk.sales;

import app.shopfolk.base.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A small invented shop in memory: businesses, people who come for occasions, students who buy online, first-timers. */
public final class ShopFixture {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final List<String> FIRST = List.of(
            "Finnur", "Grace", "Niall", "Hana", "Tomo", "Ines", "Oskar", "Lilja", "Mara", "Joel", "Petra", "Sunna");
    private static final List<String> LAST = List.of(
            "Dahl", "Egan", "Jónsson", "Fuchs", "Quinn", "Amsel", "Brook", "Vidal", "Lund", "Marsh", "Okada", "Holm");
    private static final List<LocalDate> OCCASIONS = List.of(
            LocalDate.of(2025, 2, 13),
            LocalDate.of(2026, 2, 13),
            LocalDate.of(2025, 5, 10),
            LocalDate.of(2026, 5, 9),
            LocalDate.of(2024, 12, 20),
            LocalDate.of(2025, 12, 21));

    private final Random dice = new Random(42);
    private final List<Customer> customers = new ArrayList<>();
    private final List<Identity> identities = new ArrayList<>();
    private final List<String> receipts = new ArrayList<>();
    private final List<ServiceContact> contacts = new ArrayList<>();
    private final SaleLines lines = new SaleLines();
    private final boolean costs;
    private final boolean service;
    private final List<Product> products;

    private ShopFixture(boolean costs, boolean service) {
        this.costs = costs;
        this.service = service;
        this.products = List.of(
                product(0, "Bouquet", "Flowers", 34, 19),
                product(1, "Card", "Gifts", 4, 1),
                product(2, "Potting soil 20 l", "Garden", 12, 7),
                product(3, "Vase", "Gifts", 48, 21),
                product(4, "Wreath", "Flowers", 62, 30));
    }

    private Product product(int id, String name, String category, int price, int cost) {
        return new Product(
                id,
                "P" + id,
                name,
                category,
                null,
                Money.of(String.valueOf(price)),
                costs ? Money.of(String.valueOf(cost)) : null);
    }

    /** The shop with product costs and service contacts. */
    public static LedgerContents whole() {
        return of(true, true);
    }

    /** The shop with or without product costs, with or without service contacts. */
    public static LedgerContents of(boolean costs, boolean service) {
        ShopFixture shop = new ShopFixture(costs, service);
        shop.fill();
        return shop.contents();
    }

    /** A shop that has imported nothing. */
    public static LedgerContents empty() {
        return new ShopFixture(true, true).contents();
    }

    private LedgerContents contents() {
        int[] customerOfIdentity = new int[identities.size()];
        for (int at = 0; at < customerOfIdentity.length; at++) {
            customerOfIdentity[at] = at;
        }
        return new LedgerContents(
                customers,
                identities,
                customerOfIdentity,
                products,
                receipts,
                lines,
                contacts,
                new HashMap<>(Map.of()),
                customers.size());
    }

    private void fill() {
        for (int at = 0; at < 60; at++) {
            business();
        }
        for (int at = 0; at < 90; at++) {
            occasion();
        }
        for (int at = 0; at < 70; at++) {
            student();
        }
        for (int at = 0; at < 110; at++) {
            firstTimer();
        }
        for (int at = 0; at < 120; at++) {
            townsfolk();
        }
        for (int at = 0; at < 400; at++) {
            sell(SaleLines.NONE, day(700), Channel.SHOP, 1 + dice.nextInt(2));
        }
    }

    private LocalDate day(int back) {
        return TODAY.minusDays(dice.nextInt(back));
    }

    private void business() {
        int who = customer(40 + dice.nextInt(20), Map.of(CustomerField.COMPANY, "Company " + customers.size()));
        for (int at = 0; at < 14 + dice.nextInt(20); at++) {
            sell(who, day(700), dice.nextInt(3) == 0 ? Channel.PHONE : Channel.SHOP, 4 + dice.nextInt(8));
        }
        serve(who, dice.nextInt(3), 12);
    }

    private void occasion() {
        int who = customer(30 + dice.nextInt(40), Map.of());
        int kept = dice.nextInt(3);
        for (int at = 0; at < OCCASIONS.size(); at++) {
            if (at / 2 == kept || dice.nextInt(5) == 0) {
                sell(who, OCCASIONS.get(at).minusDays(dice.nextInt(3)), Channel.SHOP, 2 + dice.nextInt(4));
            }
        }
        serve(who, dice.nextInt(3), 25);
    }

    private void student() {
        int who = customer(18 + dice.nextInt(8), Map.of(CustomerField.FOLLOWERS, String.valueOf(dice.nextInt(3000))));
        for (int at = 0; at < 8 + dice.nextInt(14); at++) {
            sell(who, day(700), Channel.ONLINE, 1);
        }
        serve(who, 2 + dice.nextInt(6), 20);
    }

    private void firstTimer() {
        int who = customer(20 + dice.nextInt(50), Map.of());
        sell(who, day(150), dice.nextBoolean() ? Channel.SHOP : Channel.ONLINE, 1 + dice.nextInt(3));
        serve(who, dice.nextInt(2), 8);
    }

    private void townsfolk() {
        int who = customer(25 + dice.nextInt(55), Map.of());
        for (int at = 0; at < 2 + dice.nextInt(12); at++) {
            sell(who, day(700), Channel.SHOP, 1 + dice.nextInt(2));
        }
        serve(who, dice.nextInt(2), 10);
    }

    private int customer(int age, Map<CustomerField, String> more) {
        int at = customers.size();
        Identity identity = new Identity(Identity.Kind.CUSTOMER_NUMBER, "C" + at);
        identities.add(identity);
        Map<CustomerField, String> values = new LinkedHashMap<>(more);
        String name = FIRST.get(at % FIRST.size()) + " " + LAST.get(at / FIRST.size() % LAST.size());
        values.put(CustomerField.NAME, name);
        values.put(CustomerField.CITY, dice.nextInt(4) == 0 ? "Harbour" : "Old Town");
        if (dice.nextInt(10) < 8) {
            values.put(
                    CustomerField.BIRTH_DATE,
                    TODAY.minusYears(age).minusDays(dice.nextInt(300)).toString());
        }
        customers.add(new Customer(at, name, Set.of(identity), values, Map.of()));
        return at;
    }

    private void sell(int who, LocalDate day, Channel channel, int pieces) {
        receipts.add("R" + receipts.size());
        int product = channel == Channel.ONLINE ? dice.nextInt(2) : dice.nextInt(products.size());
        lines.add(
                receipts.size() - 1,
                who,
                product,
                (int) day.toEpochDay(),
                8 * 60 + dice.nextInt(600),
                channel,
                pieces * Money.UNIT,
                SaleLines.UNKNOWN,
                SaleLines.UNKNOWN,
                0);
    }

    private void serve(int who, int times, int minutes) {
        for (int at = 0; service && at < times; at++) {
            contacts.add(new ServiceContact(
                    who, day(360), 100 * (minutes / 2 + dice.nextInt(minutes)), null, "question", "phone", at == 0));
        }
    }
}
