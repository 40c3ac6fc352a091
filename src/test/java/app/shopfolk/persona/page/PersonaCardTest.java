package app.shopfolk.persona.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.persona.Evidence;
import app.shopfolk.persona.Folk;
import app.shopfolk.persona.Members;
import app.shopfolk.persona.Persona;
import app.shopfolk.persona.PersonaDraft;
import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.persona.Photo;
import app.shopfolk.persona.Photograph;
import app.shopfolk.persona.Source;
import app.shopfolk.persona.Statement;
import app.shopfolk.persona.Topic;
import app.shopfolk.platform.print.Archivist;
import app.shopfolk.platform.print.Letters;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Pdf;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.platform.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonaCardTest {
    private static final Words WORDS =
            new Words(Texts.load(Locale.ENGLISH), new Figures(Locale.UK, Currency.getInstance("EUR")));
    private static final PersonaSheet JOE = joe();

    private static PersonaSheet joe() {
        CustomerFacts facts = new Folk(1).joes(60).facts();
        Persona persona = PersonaDraft.of(
                "p", "s", Members.of(facts, IntStream.range(0, 60).toArray()), PersonaDraft.Setting.of(facts));
        return sheet(persona.withName("Joe"));
    }

    private static PersonaSheet sheet(Persona persona) {
        return sheet(persona, "Special occasion");
    }

    private static PersonaSheet sheet(Persona persona, String segment) {
        return new PersonaSheet(
                persona,
                segment,
                1,
                214,
                4,
                2,
                LocalDate.of(2026, 11, 1),
                List.of(2, 9, 4, 3, 8, 3, 2, 2, 3, 4, 6, 12));
    }

    private static String text(List<Page> pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(pages, "Personas", Locale.ENGLISH, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static PersonaSheet talkative() {
        Persona persona = JOE.persona();
        for (int at = 0; at < 60; at++) {
            persona = persona.plus(new Statement(
                    Topic.values()[at % Topic.values().length],
                    Phrase.verbatim("statement number " + at + " which goes on for a while"),
                    new Evidence.YouSaid(Source.INTERVIEW, LocalDate.of(2026, 10, 1), "")));
        }
        String notes = IntStream.range(0, 250).mapToObj(at -> "note" + at).reduce("", (one, two) -> one + " " + two);
        return sheet(persona.plus(new Statement(Topic.OWN, Phrase.verbatim(notes.strip()), new Evidence.Guess())));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void anOrdinaryPersonaFitsOnOnePage(Paper paper) {
        assertThat(PersonaCard.of(JOE, paper, WORDS)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void noLineReachesIntoTheFoot(Paper paper) {
        for (PersonaSheet sheet : List.of(JOE, talkative())) {
            for (Page page : PersonaCard.of(sheet, paper, WORDS)) {
                double[] ends = ((PersonaCard) page).lastLineAndFoot();
                assertThat(ends[0]).isLessThanOrEqualTo(ends[1] + 0.01);
            }
        }
    }

    @Test
    void sixtyStatementsAndTwoThousandCharactersFlowOnAndNothingIsLost() throws IOException {
        List<Page> pages = PersonaCard.of(talkative(), Paper.A4, WORDS);
        assertThat(pages).hasSizeGreaterThan(1);
        String text = text(pages);
        for (int at = 0; at < 60; at++) {
            assertThat(text).contains("number " + at + " ");
        }
        for (int at = 0; at < 250; at++) {
            assertThat(text).contains("note" + at);
        }
    }

    @Test
    void textCanBeReadInOrder() throws IOException {
        String text = text(PersonaCards.pages(List.of(JOE), Paper.A6X4, WORDS));
        assertThat(text)
                .containsSubsequence(
                        "Special occasion",
                        "Joe",
                        "owns a house",
                        "I look it up at home",
                        "average on the web",
                        "buys in the shop",
                        "REACH AND SAY",
                        "We kept one back for you",
                        "214 customers",
                        "from data",
                        "guess");
    }

    @Test
    void aPageShowsTheYearAndWhatToAskWhereACardHasNoRoom() throws IOException {
        assertThat(text(PersonaCard.of(JOE, Paper.A4, WORDS)))
                .containsSubsequence("A DAY", "COMES THROUGH THE YEAR", "J F M A M J J A S O N D", "ASK AT THE TILL");
        assertThat(text(PersonaCard.of(JOE, Paper.A6, WORDS))).doesNotContain("ASK AT THE TILL");
    }

    @Test
    void rowsStandAsTheOwnerOrderedThem() throws IOException {
        Persona persona = JOE.persona();
        int values = persona.statements().indexOf(persona.first(Topic.VALUES).orElseThrow());
        int web = persona.statements().indexOf(persona.first(Topic.WEB).orElseThrow());
        assertThat(text(PersonaCard.of(sheet(persona.moved(values, web)), Paper.A6, WORDS)))
                .containsSubsequence("Values", "Web", "Where");
    }

    @Test
    void aSectionOfHerOwnBearsItsHeading() throws IOException {
        Persona persona = JOE.persona()
                .plus(new Statement(Topic.OWN, "Parking", Phrase.verbatim("by the door"), new Evidence.Guess()))
                .plus(new Statement(
                        Topic.OWN, "What he tells his brother", Phrase.verbatim("all of it"), new Evidence.Guess()));
        assertThat(text(PersonaCard.of(sheet(persona), Paper.A6, WORDS)))
                .containsSubsequence("Parking", "by the door", "What he tells his brother: ", "all of it");
    }

    @Test
    void theWallSheetHasAllSideBySideAndNothingMeetsTheFoot() throws IOException {
        for (int many : new int[] {1, 3, 5, 6, 11}) {
            List<Page> pages = WallSheet.of(Collections.nCopies(many, JOE), Paper.A3, WORDS);
            assertThat(pages).hasSize((many + 4) / 5).allMatch(page -> ((WallSheet) page).isWhole());
            assertThat(text(pages).split("Joe", -1)).hasSize(many + 1);
        }
        assertThat(WallSheet.of(List.of(talkative(), JOE), Paper.A3, WORDS))
                .allMatch(page -> ((WallSheet) page).isWhole());
    }

    @Test
    void aTalkativePersonaIsWholeOnTheWallToo() throws IOException {
        List<Page> wall = WallSheet.of(List.of(JOE, talkative(), JOE), Paper.A3, WORDS);
        assertThat(wall).allMatch(page -> ((WallSheet) page).isWhole());
    }

    @Test
    void theBookletBeginsWithHowToUseIt() throws IOException {
        List<Page> pages = Booklet.of(List.of(JOE, JOE), Paper.A4, WORDS);
        assertThat(pages).hasSize(3);
        assertThat(text(pages))
                .containsSubsequence(
                        "Our customers, as people", "6", "Look again every quarter", "Joe", "Special occasion");
    }

    @Test
    void herOwnPictureIsOnEveryPageAndTheArchiveTakesIt() throws IOException {
        Photograph picture = Photograph.of(Pictures.file(900, 1200, "jpeg"));
        PersonaSheet pictured = JOE.with(JOE.persona().withPhoto(Optional.of(Photo.of(picture))));
        List<Page> pages = new ArrayList<>(Booklet.of(List.of(pictured), Paper.A4, WORDS));
        pages.addAll(PersonaCards.pages(List.of(pictured), Paper.A6X4, WORDS));
        pages.addAll(WallSheet.of(List.of(pictured, JOE), Paper.A3, WORDS));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(pages, "Joe", Locale.ENGLISH, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            for (PDPage page : document.getPages()) {
                assertThat(pictures(page.getResources())).isPositive();
            }
        }
        assertThat(Archivist.faults(out.toByteArray())).isEmpty();
        assertThat(out.size()).isLessThan(1_500_000);
    }

    private static int pictures(PDResources resources) throws IOException {
        int count = 0;
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject) {
                count++;
            } else if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                count += pictures(form.getResources());
            }
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "is", "ja"})
    void thePdfSaysItsTitleAndLanguageAndCarriesItsFonts(String language) throws IOException {
        Words words = Words.of(Locale.forLanguageTag(language), Currency.getInstance("EUR"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(
                Booklet.of(List.of(JOE), Paper.A4, words), "Joe", words.texts().locale(), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Joe");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
            DrawnGlyphs glyphs = new DrawnGlyphs();
            glyphs.getText(document);
            assertThat(glyphs.drawn).isGreaterThan(500);
            assertThat(glyphs.missing).as("empty boxes").isEmpty();
            assertThat(new PDFTextStripper().getText(document))
                    .containsSubsequence(
                            words.texts().get("persona.row.web"),
                            words.texts().get("persona.row.comes"),
                            words.texts()
                                    .get("persona.sheet.year")
                                    .toUpperCase(words.texts().locale()));
        }
        assertThat(Archivist.faults(out.toByteArray())).isEmpty();
    }

    /** Looks behind each drawn letter whether its font has more than the box that stands for what it lacks. */
    private static final class DrawnGlyphs extends PDFTextStripper {
        private final List<String> missing = new ArrayList<>();
        private int drawn;

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) throws IOException {
            drawn++;
            if (!isThere(font, code)) {
                missing.add(font.getName() + " " + code + " " + font.toUnicode(code));
            }
            super.showGlyph(place, font, code, advance);
        }

        /** A stand-in font's outlines were taken from this computer's font, whatever it drew. */
        private static boolean isThere(PDFont font, int code) throws IOException {
            String letter = font.toUnicode(code);
            return font instanceof PDVectorFont ours
                    ? ours.hasGlyph(code)
                    : letter != null
                            && letter.codePoints()
                                    .allMatch(Letters.ofThisComputer().drawable());
        }
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            collect(page.getResources(), fonts);
        }
        return fonts;
    }

    private static void collect(PDResources resources, List<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), fonts);
            }
        }
    }

    @Test
    void aClosingQuotationMarkNeverStandsAlone() {
        Type type = new Ink(1).body();
        for (int width = 60; width < 300; width += 3) {
            for (Flow line : new Flow()
                    .text("„Ef ég get ekki keypt það í símanum kaupi ég það ekki.“", type)
                    .lines(width)) {
                assertThat(line.width()).isGreaterThan(type.width("“") + 1);
            }
        }
    }

    @Test
    void fiveCardsTakeTwoSheets() {
        assertThat(PersonaCards.pages(List.of(JOE, JOE, JOE, JOE, JOE), Paper.A6X4, WORDS))
                .hasSize(2);
    }

    @Test
    void aSourceOfHerOwnGetsItsOwnMark() throws IOException {
        Persona persona = JOE.persona()
                .plus(new Statement(
                        Topic.OWN,
                        Phrase.verbatim("likes blue"),
                        new Evidence.YouSaid(Source.SALES_STAFF, LocalDate.of(2026, 10, 1), "")));
        assertThat(text(PersonaCard.of(sheet(persona), Paper.A6, WORDS)))
                .containsSubsequence("likes blue", "from data", "sales staff", "guess");
    }

    @Test
    void aBucketsLongNameIsWholeOnEveryPaper() throws IOException {
        String name = "Furniture or Office Supplies, 180 and more a visit, not seen since the spring, 特別な日のお客さま";
        PersonaSheet sheet = sheet(JOE.persona(), name);
        List<Page> pages = new ArrayList<>(Booklet.of(Collections.nCopies(7, sheet), Paper.A4, WORDS));
        int times = 7 * 2;
        for (Paper paper : List.of(Paper.A4, Paper.A5, Paper.A6, Paper.LETTER)) {
            pages.addAll(PersonaCard.of(sheet, paper, WORDS));
            times++;
        }
        pages.addAll(WallSheet.of(List.of(sheet, sheet), Paper.A3, WORDS));
        times += 2;
        String text = text(pages).replace(" ", "");
        assertThat(text.split(name.replace(" ", ""), -1)).hasSize(times + 1);
        assertThat(text).doesNotContain("\u2026");
    }

    @Test
    void anyNameStaysInItsBox() {
        Random random = new Random(4);
        Type type = new Ink(1).caps();
        for (int round = 0; round < 60; round++) {
            StringBuilder name = new StringBuilder("A");
            for (int length = random.nextInt(180); length > 0; length--) {
                name.append(random.nextInt(6) == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
            }
            NameTag tag = NameTag.of(name.toString().strip(), type, 100, 3 * type.leading());
            assertThat(tag.width()).isLessThanOrEqualTo(100);
            assertThat(tag.height()).isLessThanOrEqualTo(3 * type.leading() + 0.01);
            assertThat(String.join("", tag.lines()).replace(" ", ""))
                    .isEqualTo(name.toString().replace(" ", ""));
        }
    }

    @Test
    void aVeryLongWordIsSetInPiecesThatFit() throws IOException {
        Persona persona =
                JOE.persona().plus(new Statement(Topic.OWN, Phrase.verbatim("x".repeat(300)), new Evidence.Guess()));
        String text = text(PersonaCard.of(sheet(persona), Paper.A6, WORDS));
        assertThat(text.chars().filter(letter -> letter == 'x').count()).isGreaterThanOrEqualTo(300);
    }
}
