package app.shopfolk.persona;

import app.shopfolk.base.Money;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.FieldType;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.Product;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A small invented shop: Joes who come for their day, Sarahs who buy on the telephone, and offices. */
public final class Folk {
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 31);

    private final Random random;
    private final List<Customer> customers = new ArrayList<>();
    private final List<String> receipts = new ArrayList<>();
    private final SaleLines lines = new SaleLines();
    private final List<ServiceContact> contacts = new ArrayList<>();

    public Folk(long seed) {
        random = new Random(seed);
    }

    public CustomerFacts facts() {
        List<Product> products = List.of(
                new Product(1, "vase", "Vase", "Ceramics", "Raven Hill", Money.of("180"), Money.of("90")),
                new Product(
                        2, "dried", "Dried flowers", "Little things", "Moss and Co", Money.of("22"), Money.of("15")),
                new Product(3, "roses", "Roses", "Flowers", "Own hand", Money.of("60"), Money.of("30")));
        int[] owners = new int[customers.size()];
        for (int at = 0; at < owners.length; at++) {
            owners[at] = at;
        }
        return CustomerFacts.of(
                new LedgerContents(
                        customers,
                        List.of(),
                        owners,
                        products,
                        receipts,
                        lines,
                        contacts,
                        Map.of("Keeps away", FieldType.CATEGORY, "Who decides", FieldType.CATEGORY),
                        1),
                FactSettings.DEFAULT.withAsOf(TODAY).withCountry("IS"));
    }

    /** Men around 37 who come four times a year for the same days, into the shop, and pay hundreds. */
    public Folk joes(int count) {
        for (int at = 0; at < count; at++) {
            Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
            values.put(CustomerField.FIRST_NAME, "Olgeir");
            values.put(CustomerField.GENDER, "Male");
            born(values, 31 + random.nextInt(13));
            values.put(CustomerField.HOME, mostly(88, "Owns a house", "Rents"));
            values.put(CustomerField.PART_OF_TOWN, mostly(80, "The Heights", "Harbour"));
            values.put(CustomerField.OCCUPATION, mostly(50, "Engineer", "Architect"));
            values.put(CustomerField.MARITAL_STATUS, mostly(80, "Married", "Partner"));
            values.put(CustomerField.CHILDREN, Integer.toString(random.nextInt(3)));
            values.put(CustomerField.WEB_SAVVY, Integer.toString(2 + random.nextInt(3)));
            values.put(CustomerField.RESEARCHES_ONLINE, mostly(92, "true", "false"));
            values.put(CustomerField.NETWORKS, mostly(90, "None", "Facebook"));
            values.put(CustomerField.FAVOURITE_BRAND, mostly(60, "Raven Hill", "Atelier Linden"));
            values.put(CustomerField.VALUES, mostly(75, "Advice I can trust", "Quality that lasts"));
            consents(values, 35, 12, 82);
            add(
                    values,
                    Map.of("Keeps away", mostly(60, "Weekly mail", "Pushy selling"), "Who decides", "With partner"));
            int month = 1 + random.nextInt(12);
            for (int year = 2024; year <= 2026; year++) {
                buy(LocalDate.of(year, month, 10), Channel.SHOP, 0, 120 + random.nextInt(280));
                buy(LocalDate.of(year, 5, 8), Channel.SHOP, 2, 120 + random.nextInt(280));
                buy(LocalDate.of(year, 2, 12), Channel.SHOP, 0, 120 + random.nextInt(280));
            }
        }
        return this;
    }

    /** Students around 19 who buy small things online every month and tell everybody. */
    public Folk sarahs(int count) {
        for (int at = 0; at < count; at++) {
            Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
            values.put(CustomerField.FIRST_NAME, "Ylfa");
            values.put(CustomerField.GENDER, "Female");
            born(values, 18 + random.nextInt(3));
            values.put(CustomerField.HOME, mostly(88, "Shared flat", "With parents"));
            values.put(CustomerField.OCCUPATION, mostly(94, "Student", "Shop assistant"));
            values.put(CustomerField.WEB_SAVVY, mostly(92, "5", "4"));
            values.put(CustomerField.DEVICE, mostly(93, "Phone", "Tablet"));
            values.put(CustomerField.NETWORKS, mostly(60, "Instagram", "TikTok"));
            values.put(CustomerField.FOLLOWERS, Integer.toString(1600 + random.nextInt(280) * 10));
            values.put(CustomerField.REVIEWS, Integer.toString(4 + random.nextInt(18)));
            values.put(CustomerField.VALUES, mostly(70, "Looks good in a picture", "Fast delivery"));
            consents(values, 55, 78, 4);
            add(values, Map.of("Keeps away", mostly(70, "Slow answers", "Delivery charges")));
            for (int month = 0; month < 20; month++) {
                buy(TODAY.minusMonths(month).minusDays(random.nextInt(20)), Channel.ONLINE, 1, 15 + random.nextInt(20));
            }
            for (int call = 0; call < 3; call++) {
                contacts.add(new ServiceContact(
                        customers.size() - 1, TODAY.minusDays(30L * call), 1500, null, "Delivery", "chat", false));
            }
        }
        return this;
    }

    /** Companies that order every fortnight. */
    public Folk offices(int count) {
        for (int at = 0; at < count; at++) {
            Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
            values.put(CustomerField.CUSTOMER_TYPE, "Business");
            values.put(CustomerField.COMPANY, "Company " + at);
            values.put(CustomerField.TRADE, mostly(60, "Hotel", "Law office"));
            values.put(CustomerField.JOB_TITLE, mostly(60, "Office manager", "Owner"));
            values.put(CustomerField.STAFF, Integer.toString(4 + random.nextInt(30)));
            consents(values, 80, 30, 60);
            add(values, Map.of("Who decides", mostly(70, "Owner signs", "Manager signs")));
            for (int order = 0; order < 40; order++) {
                buy(TODAY.minusDays(14L * order), Channel.PHONE, 2, 80 + random.nextInt(40));
            }
        }
        return this;
    }

    private void born(Map<CustomerField, String> values, int age) {
        values.put(
                CustomerField.BIRTH_DATE,
                TODAY.minusYears(age).minusDays(random.nextInt(300)).toString());
    }

    private void consents(Map<CustomerField, String> values, int email, int sms, int post) {
        values.put(CustomerField.CONSENT_EMAIL, mostly(email, "true", "false"));
        values.put(CustomerField.CONSENT_SMS, mostly(sms, "true", "false"));
        values.put(CustomerField.CONSENT_POST, mostly(post, "true", "false"));
    }

    private String mostly(int percent, String one, String other) {
        return random.nextInt(100) < percent ? one : other;
    }

    /** Adds a customer of whom just this is known. */
    public Folk add(Map<CustomerField, String> values, Map<String, String> own) {
        int id = customers.size();
        customers.add(new Customer(id, "Customer " + id, Set.of(), Map.copyOf(values), own));
        return this;
    }

    private void buy(LocalDate day, Channel channel, int product, int paid) {
        if (day.isAfter(TODAY)) {
            return;
        }
        receipts.add("r" + receipts.size());
        lines.add(
                receipts.size() - 1,
                customers.size() - 1,
                product,
                (int) day.toEpochDay(),
                15 * 60,
                channel,
                10_000,
                paid * 10_000L,
                SaleLines.UNKNOWN,
                0);
    }
}
