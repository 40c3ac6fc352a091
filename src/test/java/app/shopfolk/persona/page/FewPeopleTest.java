package app.shopfolk.persona.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.base.Share;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.persona.Evidence;
import app.shopfolk.persona.Folk;
import app.shopfolk.persona.Persona;
import app.shopfolk.persona.PersonaDrafts;
import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.persona.Recount;
import app.shopfolk.persona.Statement;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Pdf;
import app.shopfolk.platform.text.Words;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Product key E3: whatever small buckets an owner makes, nothing about fewer than five people is printed. */
class FewPeopleTest {
    private static final Words WORDS = Words.of(Locale.UK, Currency.getInstance("EUR"));
    private static final CustomerFacts FACTS =
            new Folk(7).joes(60).sarahs(80).offices(30).facts();
    /** Facts whose labels are words that stand on a card for nothing else. */
    private static final List<String> TELLING =
            List.of("occupation", "part-of-town", "home", "favourite-brand", "trade");

    private final Random random = new Random(3);

    private Picture shop() {
        List<Segment> segments = new ArrayList<>();
        for (int at = 0; at < 4; at++) {
            segments.add(new Segment("s" + at, "Bucket " + (char) ('A' + at), at, rule(), Money.ZERO));
        }
        return Picture.of(FACTS, new Segmentation(Trade.FLORIST, segments), true, Rates.DEFAULT);
    }

    private Rule rule() {
        double age = 18 + random.nextInt(26);
        double visits = 3 + random.nextInt(20);
        return switch (random.nextInt(5)) {
            case 0 -> new Rule.Between("age", age, age + random.nextInt(3));
            case 1 -> new Rule.Between("followers", 1600.0 + random.nextInt(2500), 4100.0);
            case 2 -> new Rule.OneOf("part-of-town", Set.of("Harbour"));
            case 3 ->
                new Rule.All(List.of(
                        new Rule.Between("age", age, age + random.nextInt(5)),
                        new Rule.Between("orders-last-year", visits, visits + random.nextInt(8))));
            default ->
                new Rule.All(
                        List.of(new Rule.OneOf("trade", Set.of("Law office")), new Rule.Between("staff", null, age)));
        };
    }

    @Test
    void nothingAboutFewerThanFivePeopleIsOnACard() throws IOException {
        int cards = 0;
        int small = 0;
        for (int round = 0; round < 60; round++) {
            Picture shop = shop();
            List<Persona> drafts =
                    PersonaDrafts.missing(List.of(), shop.segmentation(), shop.assignment(), shop.facts());
            for (PersonaSheet sheet : PersonaSheet.of(drafts, shop)) {
                int[] rows = shop.assignment()
                        .rows(Integer.parseInt(sheet.persona().segment().substring(1)));
                small += rows.length < 12 ? 1 : 0;
                holdsForFive(sheet, rows);
                if (cards < 25) {
                    tellsNothingOfFew(text(PersonaCard.of(sheet, Paper.A4, WORDS)), rows);
                    cards++;
                }
            }
        }
        assertThat(cards).isEqualTo(25);
        assertThat(small).as("small buckets among them").isGreaterThan(20);
    }

    private static void holdsForFive(PersonaSheet sheet, int[] rows) {
        Recount recount = new Recount(FACTS, rows);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(Share.FEW);
        assertThat(sheet.persona().statements().stream()
                        .map(FewPeopleTest::claim)
                        .flatMap(Optional::stream))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(recount.of(claim).part()).isGreaterThanOrEqualTo(Share.FEW));
    }

    private static Optional<Rule.Condition> claim(Statement statement) {
        return statement.evidence() instanceof Evidence.FromData data ? Optional.of(data.claim()) : Optional.empty();
    }

    /** What one to four of them are or like is not read anywhere on the paper. */
    private static void tellsNothingOfFew(String text, int[] rows) {
        for (String fact : TELLING) {
            IntStream.of(rows)
                    .mapToObj(row -> FACTS.label(fact, row))
                    .flatMap(Optional::stream)
                    .collect(Collectors.groupingBy(label -> label, Collectors.counting()))
                    .forEach((label, people) -> {
                        if (people < Share.FEW) {
                            assertThat(text).doesNotContainIgnoringCase(label);
                        }
                    });
        }
    }

    @Test
    void ofABucketThatShrankOnlyThatTheyAreFewIsSaid() throws IOException {
        Segment everybody = new Segment("s0", "Youngest", 0, new Rule.Between("age", 0.0, 99.0), Money.ZERO);
        Picture large = Picture.of(FACTS, new Segmentation(Trade.FLORIST, List.of(everybody)), true, Rates.DEFAULT);
        List<Persona> drafts =
                PersonaDrafts.missing(List.of(), large.segmentation(), large.assignment(), large.facts());
        assertThat(text(PersonaCard.of(PersonaSheet.of(drafts, large).getFirst(), Paper.A4, WORDS)))
                .contains("worth", "effort", "COMES THROUGH THE YEAR");

        Rule narrow = new Rule.All(
                List.of(new Rule.OneOf("part-of-town", Set.of("Harbour")), new Rule.Between("age", 38.0, 39.0)));
        Segment narrowed = new Segment("s0", "Youngest", 0, narrow, Money.ZERO);
        Picture shrunk = Picture.of(FACTS, new Segmentation(Trade.FLORIST, List.of(narrowed)), true, Rates.DEFAULT);
        assertThat(shrunk.assignment().count(0)).isBetween(1, Share.FEW - 1);
        PersonaSheet sheet = PersonaSheet.of(drafts, shrunk).getFirst();
        for (Paper paper : List.of(Paper.A4, Paper.A6)) {
            assertThat(text(PersonaCard.of(sheet, paper, WORDS)).replace('\u00a0', ' '))
                    .containsPattern("< 5 customers|fewer than 5 customers")
                    .doesNotContain("worth", "effort", "COMES THROUGH THE YEAR");
        }
    }

    private static String text(List<Page> pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(pages, "Personas", Locale.ENGLISH, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
