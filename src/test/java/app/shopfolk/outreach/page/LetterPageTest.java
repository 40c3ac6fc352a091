package app.shopfolk.outreach.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shopfolk.outreach.PostalAddress;
import app.shopfolk.outreach.Sender;
import app.shopfolk.outreach.page.LetterPage.Letter;
import app.shopfolk.outreach.page.LetterPage.Stationery;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Picture;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Letters as they come out of the printer: the address behind the window, nothing else there, nothing cut off. */
class LetterPageTest {
    private static final Sender SENDER = new Sender(
            "Blómabúð Báru", "Hafnargata 4, 101 Reykjavík", "555 1234 · bara@bud.example", "Bára Jónsdóttir");
    private static final List<String> TO =
            List.of("Þórður Æ. Guðmundsson", "Smiðjan ehf.", "Skólavörðustígur 112, 3. hæð", "101 Reykjavík", "Ísland");
    private static final String TEXT = "Kæri Þórður,\nvið höfum tekið frá túlípana fyrir þig.\n\nHvenær má sækja þá?";

    private static Stationery stationery(Paper paper, Locale locale) {
        return new Stationery(SENDER, LocalDate.of(2026, 11, 22), paper, Words.of(locale, Currency.getInstance("ISK")));
    }

    private static List<Page> letter(List<String> to, String text, Paper paper, Locale locale) {
        return LetterPage.pages(List.of(new Letter(new PostalAddress(to, "door"), text)), stationery(paper, locale));
    }

    private static List<PrintedText> inside(
            List<PrintedText> glyphs, double left, double top, double right, double bottom) {
        return glyphs.stream()
                .filter(glyph -> glyph.x() > left
                        && glyph.x() < right
                        && glyph.baseline() > top
                        && glyph.baseline() - glyph.size() * 0.3528 * 0.73 < bottom)
                .toList();
    }

    @Test
    void theAddressStandsWhereDin5008HasIt() throws IOException {
        List<PrintedText> glyphs = PrintedText.of(letter(TO, TEXT, Paper.A4, Locale.forLanguageTag("is-IS")));
        // Form B: the field is 85 by 45 mm, 20 mm from the left and 45 mm from above; its address begins 17.7 mm
        // further down.
        List<List<PrintedText>> field = PrintedText.lines(inside(glyphs, 20, 45, 105, 90), 1);
        assertThat(field.stream().map(PrintedText::text))
                .containsExactly(
                        "Blómabúð Báru · Hafnargata 4 · 101 Reykjavík",
                        TO.get(0),
                        TO.get(1),
                        TO.get(2),
                        TO.get(3),
                        TO.get(4));
        for (List<PrintedText> line : field.subList(1, field.size())) {
            assertThat(line.getFirst().x()).isCloseTo(25, within(0.5));
            assertThat(line.getLast().right()).isLessThan(105);
            assertThat(line.getFirst().baseline() - line.getFirst().size() * 0.3528 * 0.73)
                    .as("top of the capitals")
                    .isGreaterThan(62.7);
            assertThat(line.getFirst().baseline() + line.getFirst().size() * 0.3528 * 0.25)
                    .as("foot of the descenders")
                    .isLessThan(90);
        }
        assertThat(field.getFirst().getFirst().baseline()).isBetween(57.0, 62.0);
    }

    @Test
    void onUsLetterItStandsBehindTheWindowOfANumberTenEnvelope() throws IOException {
        List<String> to = List.of("Ada Berg", "12 Quay Street", "Portland, OR 97201");
        List<PrintedText> glyphs = PrintedText.of(letter(to, TEXT, Paper.LETTER, Locale.US));
        // 4 1/8 inch high, window 1 1/8 by 4 1/2 inch, 7/8 from the left, 1/2 from below; the sheet, folded in thirds,
        // may slip.
        double window = (4.125 - 0.5 - 1.125) * 25.4;
        double slip = (4.125 - 11 / 3.0) * 25.4;
        List<List<PrintedText>> seen =
                PrintedText.lines(inside(glyphs, 22.2, window, 22.2 + 114.3, window - slip + 28.575), 1);
        assertThat(seen.stream().map(PrintedText::text)).containsExactlyElementsOf(to);
    }

    @Test
    void aLongLetterGoesOnAndLosesNothing() throws IOException {
        String text = IntStream.range(0, 90)
                .mapToObj(at -> "Paragraph number " + at + " says something that is worth its own line.")
                .collect(Collectors.joining("\n"));
        List<Page> pages = letter(TO, text, Paper.A4, Locale.UK);
        assertThat(pages).hasSizeGreaterThan(1);
        List<PrintedText> glyphs = PrintedText.of(pages);
        String all = IntStream.rangeClosed(1, pages.size())
                .boxed()
                .flatMap(page -> PrintedText.lines(glyphs, page).stream())
                .map(PrintedText::text)
                .collect(Collectors.joining("\n"));
        for (String line : text.lines().toList()) {
            assertThat(all).contains(line);
        }
        assertThat(all).contains("Kind regards", "Bára Jónsdóttir");
        assertThat(glyphs).allMatch(glyph -> glyph.baseline() < 297 - 15 && glyph.right() < 210 - 15);
    }

    @Test
    void japaneseIsSetAsItIsWritten() throws IOException {
        List<String> to = List.of("〒105-0011", "東京都港区", "芝公園4丁目2-8", "山田 花子 様");
        List<Page> pages = letter(to, "山田様\n新しい花が入りました。お待ちしております。", Paper.A4, Locale.JAPAN);
        keep(pages.getFirst(), "letter-ja");
        keep(letter(TO, TEXT, Paper.A4, Locale.forLanguageTag("is-IS")).getFirst(), "letter-is");
        assertThat(pages).hasSize(1);
        assertThat(PostalAddress.of(customer("東京都", "港区", "芝公園4丁目2-8", "105-0011"), "JP")
                        .orElseThrow()
                        .lines())
                .containsExactly("〒105-0011", "東京都港区", "芝公園4丁目2-8", "山田 花子 様");
    }

    @Test
    void theShopsOwnCountryIsNotWrittenAndDecidesTheOrder() {
        assertThat(PostalAddress.of(customer("OR", "Portland", "12 Quay Street", "97201"), "US")
                        .orElseThrow()
                        .lines())
                .containsExactly("山田 花子", "12 Quay Street", "Portland, OR 97201");
    }

    private static Customer customer(String region, String city, String street, String postcode) {
        return new Customer(
                1,
                "山田 花子",
                Set.of(),
                Map.of(
                        CustomerField.REGION, region,
                        CustomerField.CITY, city,
                        CustomerField.STREET, street,
                        CustomerField.POSTCODE, postcode),
                Map.of());
    }

    private static void keep(Page page, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "snapshots"));
        try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".png"))) {
            Picture.write(page, 1.5, out);
        }
    }
}
