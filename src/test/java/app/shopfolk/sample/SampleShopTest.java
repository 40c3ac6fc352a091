package app.shopfolk.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shopfolk.base.Money;
import app.shopfolk.sales.LedgerTotals;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleShopTest {
    private static final double YEARS = 2;
    private static final SampleShop SHOP = SampleShop.open();

    @Test
    void isTheSameToTheLastByteOnEveryRunAndPlatform(@TempDir Path folder) throws Exception {
        assertThat(digest(SHOP.writeTo(folder.resolve("first"))))
                .isEqualTo(digest(SampleShop.open().writeTo(folder.resolve("second"))))
                .isEqualTo("80896ba5e28bb9068523dd58c67932375dd8faf9772308b4e44d0bc96a7025d6");
    }

    @Test
    void isAsBigAsAShop() {
        LedgerTotals totals = SHOP.totals();
        assertThat(totals.customers()).isEqualTo(1500);
        assertThat(totals.receipts()).isEqualTo(12_000);
        assertThat(walkIns() / (double) totals.receipts()).isBetween(0.2, 0.3);
        assertThat(totals.revenue().minus(totals.cost()).toDouble()
                        / totals.revenue().toDouble())
                .isBetween(0.4, 0.55);
    }

    @Test
    void filesHoldTheTotals(@TempDir Path folder) throws IOException {
        SHOP.writeTo(folder);
        // no cell of the sales files holds a separator or a quote
        BigDecimal paid = BigDecimal.ZERO;
        long lines = 0;
        for (int year = 2024; year <= 2026; year++) {
            for (String[] cells : rows(folder.resolve("till-lines-" + year + ".csv"), ";")) {
                paid = paid.add(new BigDecimal(cells[11].replace(',', '.')));
                lines++;
            }
        }
        for (String[] cells : rows(folder.resolve("web-orders.csv"), ",")) {
            paid = paid.add(new BigDecimal(cells[8]));
            lines++;
        }
        assertThat(Money.of(paid)).isEqualTo(SHOP.totals().revenue());
        assertThat(lines).isEqualTo(SHOP.totals().lines());
        assertThat(rows(folder.resolve("service.csv"), ","))
                .hasSize((int) SHOP.totals().serviceContacts());
    }

    @Test
    void filesNeverTellTheGroups(@TempDir Path folder) throws IOException {
        for (Path file : SHOP.writeTo(folder)) {
            assertThat(Files.readString(file)).doesNotContainIgnoringCase("sarah", "joe", "planted");
        }
        List<Boolean> joes =
                SHOP.people().stream().map(who -> who.group() == Group.OCCASION).toList();
        assertThat(joes.indexOf(true)).as("numbers tell nothing").isLessThan(100);
        assertThat(joes.lastIndexOf(true)).isGreaterThan(1000);
    }

    @Test
    void nobodySharesANumberAnEmailOrATelephone() {
        for (Heading heading : List.of(Heading.CUSTOMER_ID, Heading.EMAIL, Heading.PHONE)) {
            List<String> values = SHOP.people().stream()
                    .map(who -> who.value(heading))
                    .filter(Predicate.not(String::isEmpty))
                    .toList();
            assertThat(values).doesNotHaveDuplicates();
        }
    }

    @Test
    void someMayBeRungAndOnlyWhereTheyGaveATelephone() {
        List<Person> asked = SHOP.people().stream()
                .filter(who -> who.has(Heading.CONSENT_PHONE))
                .toList();
        assertThat(asked).allMatch(who -> who.has(Heading.PHONE));
        assertThat(shareOf(asked, Heading.CONSENT_PHONE, "yes")).isBetween(0.25, 0.5);
    }

    @Test
    void joesComeForOccasionsInTheShopAndSpendHundreds() {
        List<Person> joes = of(Group.OCCASION);
        List<Sale> visits = visits(joes);
        assertThat(joes).hasSizeGreaterThan(100);
        assertThat(visits.size() / YEARS / joes.size()).isBetween(3.0, 6.0);
        assertThat(visits).allMatch(sale -> !sale.way().isOnline());
        assertThat(share(visits, sale -> spent(sale) >= 120 && spent(sale) <= 400))
                .isEqualTo(1);
        assertThat(averageAge(joes)).isCloseTo(37, within(1.0));
        assertThat(averageOf(joes, Heading.WEB_SAVVY)).isCloseTo(3, within(0.2));
        assertThat(shareOf(joes, Heading.HOME, "Owns a house")).isGreaterThan(0.75);
        assertThat(shareOf(joes, Heading.PART_OF_TOWN, "The Heights")).isGreaterThan(0.7);
        assertThat(shareOf(joes, Heading.NETWORKS, "None")).isGreaterThan(0.8);
        assertThat(shareOf(joes, Heading.RESEARCHES_ONLINE, "yes")).isGreaterThan(0.8);
        assertThat(shareOf(joes, Heading.GENDER, "Male")).isGreaterThan(0.8);
        assertThat(share(visits, SampleShopTest::isOfFavouriteBrand)).isGreaterThan(0.7);
    }

    @Test
    void sarahsBuySmallThingsOnlineEveryMonthAndCostMoreThanTheyBring() {
        List<Person> sarahs = of(Group.YOUNG_ONLINE);
        List<Sale> visits = visits(sarahs);
        assertThat(visits.size() / YEARS / sarahs.size()).isBetween(10.5, 12.5);
        assertThat(visits).allMatch(sale -> sale.way().isOnline());
        assertThat(share(visits, sale -> spent(sale) >= 15 && spent(sale) <= 35))
                .isEqualTo(1);
        assertThat(averageAge(sarahs)).isCloseTo(19, within(1.0));
        assertThat(averageOf(sarahs, Heading.WEB_SAVVY)).isGreaterThan(4.8);
        assertThat(averageOf(sarahs, Heading.FOLLOWERS)).isCloseTo(3000, within(250.0));
        assertThat(averageOf(sarahs, Heading.REVIEWS)).isGreaterThan(8);
        assertThat(shareOf(sarahs, Heading.OCCUPATION, "Student")).isGreaterThan(0.85);
        assertThat(shareOf(sarahs, Heading.HOME, "Shared flat")).isGreaterThan(0.75);
        double minutes = minutes(sarahs) / YEARS / sarahs.size();
        assertThat(minutes).isBetween(150.0, 250.0);
        assertThat(margin(visits) / YEARS / sarahs.size() - minutes / 2).isNegative();
    }

    @Test
    void companiesComeOnWeekdayMornings() {
        List<Sale> visits = visits(of(Group.COMPANY));
        assertThat(visits).allMatch(sale -> sale.at().getHour() < 11);
        assertThat(visits).allMatch(sale -> sale.at().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
        assertThat(of(Group.COMPANY)).allMatch(who -> who.has(Heading.VAT_NUMBER));
    }

    @Test
    void firstTimersCameOnceAndLately() {
        Map<Person, List<Sale>> byPerson =
                visits(of(Group.FIRST_TIMER)).stream().collect(Collectors.groupingBy(SampleShopTest::buyer));
        assertThat(byPerson).hasSize(Group.FIRST_TIMER.size());
        assertThat(byPerson.values())
                .allMatch(sales ->
                        sales.size() == 1 && sales.getFirst().at().toLocalDate().isAfter(ShopDays.LAST.minusDays(75)));
    }

    @Test
    void othersDoNotComeMostlyForOccasions() {
        Map<Person, List<Sale>> byPerson = visits(
                        Stream.of(Group.ORDINARY, Group.GARDENER, Group.BARGAIN, Group.HIGH_EFFORT)
                                .flatMap(group -> of(group).stream())
                                .toList())
                .stream()
                .collect(Collectors.groupingBy(SampleShopTest::buyer));
        assertThat(byPerson.values())
                .allMatch(sales ->
                        share(sales, sale -> ShopDays.isFestive(sale.at().toLocalDate())) <= 0.5);
    }

    @Test
    void groupsDoNotOverlapButForEffort() {
        Truth truth = SHOP.truth();
        Set<String> all = new HashSet<>(truth.specialOccasion());
        all.addAll(truth.commercial());
        all.addAll(truth.firstTimers());
        all.addAll(truth.highEffort());
        assertThat(all)
                .hasSize(truth.specialOccasion().size()
                        + truth.commercial().size()
                        + truth.firstTimers().size()
                        + truth.highEffort().size());
        assertThat(truth.highEffort()).containsAll(truth.youngOnline());
    }

    private static String digest(List<Path> files) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : files) {
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String[]> rows(Path file, String separator) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(separator, -1))
                .toList();
    }

    private static long walkIns() {
        return SHOP.receipts().stream()
                .filter(receipt -> receipt.sale().who() == null)
                .count();
    }

    private static List<Person> of(Group group) {
        return SHOP.people().stream().filter(who -> who.group() == group).toList();
    }

    private static List<Sale> visits(List<Person> people) {
        Set<Person> wanted = new HashSet<>(people);
        return SHOP.receipts().stream()
                .map(Receipt::sale)
                .filter(sale -> sale.who() != null && wanted.contains(sale.who()))
                .filter(sale -> !sale.way().isRefund())
                .toList();
    }

    private static Person buyer(Sale sale) {
        Person who = sale.who();
        if (who == null) {
            throw new IllegalArgumentException("A walk-in");
        }
        return who;
    }

    private static boolean isOfFavouriteBrand(Sale sale) {
        String brand = buyer(sale).value(Heading.FAVOURITE_BRAND);
        return sale.items().stream().anyMatch(item -> item.goods().brand().equals(brand));
    }

    private static double spent(Sale sale) {
        return sale.items().stream().mapToDouble(item -> item.paid().toDouble()).sum();
    }

    private static double margin(List<Sale> sales) {
        return sales.stream()
                .flatMap(sale -> sale.items().stream())
                .mapToDouble(item -> item.paid().toDouble()
                        - (item.goods().cost() == null ? 0 : item.goods().cost().toDouble() * item.quantity()))
                .sum();
    }

    private static double minutes(List<Person> people) {
        return SHOP.contacts().stream()
                .filter(contact -> people.contains(contact.who()))
                .mapToInt(Contact::minutes)
                .sum();
    }

    private static double averageAge(List<Person> people) {
        return people.stream()
                .filter(who -> who.has(Heading.BIRTH_DATE))
                .mapToInt(who -> LocalDate.parse(who.value(Heading.BIRTH_DATE))
                        .until(ShopDays.LAST)
                        .getYears())
                .average()
                .orElseThrow();
    }

    private static double averageOf(List<Person> people, Heading heading) {
        return people.stream()
                .filter(who -> who.has(heading))
                .mapToInt(who -> Integer.parseInt(who.value(heading)))
                .average()
                .orElseThrow();
    }

    private static double shareOf(List<Person> people, Heading heading, String value) {
        List<Person> known = people.stream().filter(who -> who.has(heading)).toList();
        return share(known, who -> who.value(heading).equals(value));
    }

    private static <T> double share(List<T> all, Predicate<T> some) {
        return all.stream().filter(some).count() / (double) all.size();
    }
}
