package app.shopfolk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.base.Wording;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.LedgerException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private @Nullable RuntimeException trouble;

    @Test
    void saysItsVersion() {
        assertThat(run("--version")).isEqualTo(Exit.DONE);
        assertThat(said()).isEqualTo("Shopfolk 9.8.7\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "segments", "tour"})
    void helpsWithEachCommandInTwoWays(String command) {
        assertThat(run("help", command)).isEqualTo(Exit.DONE);
        String help = said();
        out.reset();
        assertThat(run(command, "--help")).isEqualTo(Exit.DONE);
        assertThat(said()).isEqualTo(help).contains("Usage: shopfolk " + command);
    }

    @Test
    void listsCommandsAndExitCodes() {
        assertThat(run("help")).isEqualTo(Exit.DONE);
        assertThat(said())
                .contains("status", "segments", "tour", "Exit codes: 0 done")
                .doesNotContain("cli.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"status --wrong", "nonsense", "tour", "segments --trade butcher", "help nonsense", "status x"})
    void wrongUseIsOneSentenceAndCodeTwo(String line) {
        assertThat(run(line.split(" "))).isEqualTo(Exit.WRONG_USE);
        assertThat(said()).isEmpty();
        assertThat(complained()).isNotEmpty().doesNotContain("Exception", "\tat ");
    }

    @Test
    void statusPrintsTheLedgersTotals() {
        assertThat(run("status", "--json")).isEqualTo(Exit.DONE);
        assertThat(said())
                .startsWith(
                        "{\"customers\":12,\"products\":0,\"receipts\":79,\"lines\":79,\"serviceContacts\":1,"
                            + "\"revenue\":\"786.28\",\"cost\":\"312.00\",\"walkInRevenue\":\"5.50\",\"imports\":[{\"id\":1,"
                            + "\"file\":\"till.csv\",\"kind\":\"sale-lines\",\"at\":\"2026-03-05T09:30:00Z\",\"rowsRead\":80,");
        assertThat(complained()).isEmpty();
    }

    @Test
    void aPlanIsSaidAndSavedInItsThreeForms(@TempDir Path folder) throws IOException {
        Path sheet = folder.resolve("plan.pdf");
        Path wall = folder.resolve("wall.pdf");
        Path calendar = folder.resolve("days.ics");
        assertThat(run("plan", "--out=" + sheet, "--planner=" + wall, "--calendar=" + calendar))
                .isEqualTo(Exit.DONE);
        assertThat(said()).contains("0 of 12", "12 were never asked").doesNotContain("**", "outreach.", "[");
        assertThat(Files.readString(sheet, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(Files.readString(wall, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(Files.readString(calendar)).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void aListOfNobodyIsNotSaved(@TempDir Path folder) {
        Path file = folder.resolve("list.csv");
        assertThat(run("list", "--out=" + file)).isEqualTo(Exit.NOTHING_DONE);
        assertThat(said()).contains("12 were never asked");
        assertThat(file).doesNotExist();
        assertThat(run("list")).isEqualTo(Exit.DONE);
    }

    @Test
    void aListThereIsNotIsDeclinedWithWhatThereIs() {
        assertThat(run("list", "--bucket", "Nobody")).isEqualTo(Exit.WRONG_USE);
        assertThat(run("list", "--channel", "pigeon")).isEqualTo(Exit.WRONG_USE);
        assertThat(run("list", "--channel", "post", "--format", "mailchimp")).isEqualTo(Exit.WRONG_USE);
        assertThat(complained()).contains("Everyone", "email, post", "labels-l7160");
    }

    @Test
    void statusInWordsSaysTheSame() {
        assertThat(run("status")).isEqualTo(Exit.DONE);
        assertThat(said()).contains("786.28", "till.csv", "79 stored");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hardware",
                "florist",
                "records",
                "books",
                "clothing",
                "cafe",
                "wholesale",
                "services",
                "none-of-these"
            })
    void segmentsOfEveryTradeAddUpToTheLedger(String trade) {
        assertThat(run("segments", "--json", "--trade", trade)).isEqualTo(Exit.DONE);
        List<Money> revenues = moneyOf("revenue");
        assertThat(revenues.size()).isGreaterThan(3);
        Money sum = revenues.subList(0, revenues.size() - 1).stream().reduce(Money.ZERO, Money::plus);
        assertThat(sum).isEqualTo(revenues.getLast()).isEqualTo(Money.of("786.28"));
        List<BigDecimal> customers = numbersOf("customers");
        assertThat(customers.getLast()).isEqualTo(BigDecimal.valueOf(BookInMemory.CUSTOMERS));
        assertThat(said()).contains("\"everyoneElse\":{", "\"walkIn\":{\"customers\":0,\"share\":0.0", "\"total\":{");
    }

    @Test
    void roiIsNullWhereNothingWasSpent() {
        assertThat(run("segments", "--json", "--trade", "hardware")).isEqualTo(Exit.DONE);
        assertThat(said()).contains("\"roi\":null").contains("\"serviceMinutes\":20.50,\"serviceCost\":\"10.25\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a4", "a5", "a6x4", "letter"})
    void cardsArePrintedOnEveryPaper(String paper, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("cards.pdf");
        assertThat(run("cards", "--out", file.toString(), "--paper", paper)).isEqualTo(Exit.DONE);
        assertThat(said()).contains(file.toString());
        try (PDDocument cards = Loader.loadPDF(file.toFile())) {
            assertThat(cards.getNumberOfPages()).isPositive();
            assertThat(new PDFTextStripper().getText(cards)).isNotBlank();
        }
    }

    @Test
    void cardsIntoAFolderThatIsMissingIsOneSentence(@TempDir Path folder) {
        assertThat(run("cards", "--out", folder.resolve("none/cards.pdf").toString()))
                .isEqualTo(Exit.NOTHING_DONE);
        assertThat(complained()).hasLineCount(1).contains("cards.pdf");
    }

    @Test
    void importOfAFolderWithoutExportsIsOneSentence(@TempDir Path folder) {
        assertThat(run("import", folder.toString())).isEqualTo(Exit.NOTHING_DONE);
        assertThat(complained()).hasLineCount(1).contains("No exports");
    }

    @Test
    void inspectWritesTheTableAndSaysWhatItIs(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("goods.csv");
        Files.writeString(file, "SKU;Name;Price;Cost\nA1;Soil;8,50;4,00\nA2;\"Pot; red\";12,00;6,00\n");
        assertThat(run("inspect", "--json", "--table", folder.resolve("out.csv").toString(), file.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(said())
                .contains("\"kind\":\"products\"", "\"delimiter\":\";\"", "\"headerRow\":1,\"rows\":2")
                .startsWith("{");
        assertThat(folder.resolve("out.csv"))
                .hasContent("SKU,Name,Price,Cost\nA1,Soil,\"8,50\",\"4,00\"\nA2,Pot; red,\"12,00\",\"6,00\"\n");
        assertThat(run("inspect", "--table", file.toString(), file.toString())).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void inspectOpensArchivesAlsoInsideAFolder(@TempDir Path folder) throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(exports.resolve("year.zip")))) {
            for (String month : List.of("01/items.csv", "02/items.csv")) {
                zip.putNextEntry(new ZipEntry(month));
                zip.write("SKU,Name,Price\nA1,Soil,8.50\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        Path tables = folder.resolve("tables");
        assertThat(run("inspect", "--json", "--table", tables.toString(), exports.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(said()).contains("01 \u203a items.csv", "02 \u203a items.csv");
        assertThat(tables.resolve("02 \u203a items.csv")).hasContent("SKU,Name,Price\nA1,Soil,8.50\n");
        Files.write(exports.resolve("torn.zip"), new byte[] {'P', 'K', 3, 4, 9});
        assertThat(run("inspect", exports.toString())).isEqualTo(Exit.SOME_SET_ASIDE);
        assertThat(complained()).hasLineCount(1).contains("torn.zip");
    }

    @Test
    void inspectOfWhatIsNoTableIsOneSentence(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        assertThat(run("inspect", "--json", empty.toString())).isEqualTo(Exit.NOTHING_DONE);
        assertThat(complained()).hasLineCount(1).contains("empty.csv");
    }

    @Test
    void tourNamesWhatItMade() {
        assertThat(run("tour", "--out", "pictures")).isEqualTo(Exit.DONE);
        assertThat(said()).isEqualTo("walking\n" + Path.of("pictures", "cards.pdf") + "\n");
    }

    @Test
    void aLedgerInUseIsOneSentence() {
        trouble = new LedgerException(LedgerException.Reason.IN_USE, new IOException());
        assertThat(run("status")).isEqualTo(Exit.NOTHING_DONE);
        assertThat(said()).isEmpty();
        assertThat(complained()).hasLineCount(1).contains("another Shopfolk");
    }

    @Test
    void aFaultOfOurOwnNamesTheLogAndShowsNoStack() {
        trouble = new IllegalStateException("inside");
        assertThat(run("status")).isEqualTo(Exit.NOTHING_DONE);
        assertThat(complained()).hasLineCount(1).contains("the-logs").doesNotContain("inside");
    }

    private int run(String... args) {
        return new Cli(new DoorsForTest(), print(out), print(err)).run(args);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<Money> moneyOf(String name) {
        return found("\"" + name + "\":\"([-0-9.]+)\"").stream().map(Money::of).toList();
    }

    private List<BigDecimal> numbersOf(String name) {
        return found("\"" + name + "\":([-0-9.]+)").stream()
                .map(BigDecimal::new)
                .toList();
    }

    private List<String> found(String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(said());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private final class DoorsForTest implements Doors {
        private final Texts texts = Texts.load(Locale.ENGLISH);

        @Override
        public Texts texts() {
            return texts;
        }

        @Override
        public Figures figures() {
            return new Figures(Locale.ENGLISH, Currency.getInstance("EUR"));
        }

        @Override
        public Wording wording() {
            return Object::toString;
        }

        @Override
        public String version() {
            return "9.8.7";
        }

        @Override
        public Path logs() {
            return Path.of("the-logs");
        }

        @Override
        public OpenShop open(Optional<Path> folder) {
            if (trouble != null) {
                throw trouble;
            }
            return new BookInMemory();
        }

        @Override
        public List<Path> tour(Path folder, Consumer<String> said) {
            said.accept("walking");
            return List.of(folder.resolve("cards.pdf"));
        }
    }
}
