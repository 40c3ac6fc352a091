package app.shopfolk.importing.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.importing.FileTotals;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.KnownLayout;
import app.shopfolk.importing.KnownLayouts;
import app.shopfolk.importing.Question;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.UnderstoodFile.Told;
import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.values.DateOrder;
import app.shopfolk.importing.values.NumberForm;
import app.shopfolk.importing.view.ImportViewModel.Stage;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.sales.MemoryLedger;
import app.shopfolk.sales.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
    private static final String SALES = """
        Date,Receipt,Customer Name,Item,Qty,Net Sales
        02.01.2026,T-1000,Finnur Dahl,Potting soil,4,34.00
        soon,T-1001,Grace Egan,Rose,2,24.00
        31.10.2026,T-1002,Hana Fuchs,Card,3,9.60
        """;

    @TempDir
    Path folder;

    private final MemoryLedger ledger = new MemoryLedger();
    private final KnownLayouts layouts = new InMemory();
    private final ImportViewModel model =
            new ImportViewModel(new InlineJobRunner(), new Importing(ledger, "GB", layouts), ledger, () -> {});

    private static final class InMemory implements KnownLayouts {
        private final Map<String, KnownLayout> kept = new HashMap<>();

        @Override
        public Optional<KnownLayout> find(String shape) {
            return Optional.ofNullable(kept.get(shape));
        }

        @Override
        public void remember(String shape, KnownLayout layout) {
            kept.put(shape, layout);
        }

        @Override
        public void forget(String shape) {
            kept.remove(shape);
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private UnderstoodFile only() {
        assertThat(model.files()).hasSize(1);
        return model.files().getFirst();
    }

    @Test
    void saysBeforeStoringWhatCannotBeReadAndFollowsCorrections() throws IOException {
        model.add(List.of(file("items.csv", SALES)));
        assertThat(model.rehearsalProperty().get().getFirst().tally().setAside())
                .isEqualTo(1);
        assertThat(ledger.imports()).isEmpty();
        model.correct(0, only().withMeaning(5, Meaning.ASIDE));
        assertThat(model.rehearsalProperty().get().getFirst().money()).isEqualTo(Money.ZERO);
    }

    @Test
    void asksWhetherLonePointsPartThousandsAndReadsThemAsAnswered() throws IOException {
        model.add(List.of(
                file("till.csv", "Date;Receipt;Item;Amount\n2026-01-02;R1;Rose;1.251\n2026-01-03;R2;Rose;2.300\n")));
        assertThat(only().questions()).extracting(Question::kind).containsExactly(Question.Kind.THOUSANDS_OR_DECIMALS);
        model.correct(0, only().withNumbers(NumberForm.COMMA));
        assertThat(only().questions()).isEmpty();
        assertThat(model.rehearsalProperty().get().getFirst().money()).isEqualTo(Money.of("3551"));
    }

    @Test
    void aDollarSignSettlesThatCommasPartThousands() throws IOException {
        model.add(List.of(file("c.csv", "Customer ID,Name,Email,Income\nC1,Ann Berg,ann@example.org,\"$90,000\"\n")));
        assertThat(only().questions()).isEmpty();
    }

    @Test
    void readsAgainWithAnotherSeparatorOrHeadAtOnce() throws IOException {
        model.add(List.of(file(
                "items.csv", "My shop;;\nDate;Item;Net Sales\n2026-01-02;Rose, red;2.50\n2026-01-03;Card;1.20\n")));
        assertThat(only().columns()).hasSize(3);
        model.reread(0, choices -> choices.withSeparator(","));
        assertThat(only().columns()).hasSizeLessThan(3);
        model.reread(0, choices -> choices.withSeparator(";").withHeaderRow(2));
        assertThat(only().columns()).extracting(column -> column.header()).containsExactly("Date", "Item", "Net Sales");
        assertThat(model.stageProperty().get()).isEqualTo(Stage.CHECKING);
    }

    @Test
    void theOrderOfDayAndMonthCanBeTurnedRoundEvenAgainstAProof() throws IOException {
        model.add(List.of(file("items.csv", SALES)));
        model.correct(0, only().withDateOrderEverywhere(DateOrder.MONTH_DAY_YEAR));
        assertThat(model.rehearsalProperty().get().getFirst().tally().setAside())
                .isEqualTo(2);
    }

    @Test
    void archivesAndPastedCellsAreFilesLikeOthers() throws IOException {
        Path zip = folder.resolve("till.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("exports/items.csv"));
            out.write(SALES.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        model.add(List.of(zip));
        assertThat(only().name()).isEqualTo("exports \u203a items.csv");
        model.paste("First Name\tEmail\nGrace\tgrace@example.org\n", "pasted cells.txt");
        assertThat(model.files())
                .extracting(UnderstoodFile::kind)
                .containsExactly(FileKind.SALE_LINES, FileKind.CUSTOMERS);
        model.bringIn();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.DONE);
        assertThat(ledger.imports()).hasSize(2);
        model.forget();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.EMPTY);
    }

    @Test
    void whatTheOwnerCorrectedIsRememberedByTheHeadsUntilSheForgetsIt() throws IOException {
        model.add(List.of(file("items.csv", SALES)));
        int item = 3;
        model.correct(0, only().withMeaning(item, Meaning.CATEGORY).withMeaning(5, Meaning.GROSS));
        model.bringIn();
        // The next export has the same heads in another order.
        model.add(List.of(file(
                "next.csv",
                "Receipt,Date,Customer Name,Qty,ITEM,Net Sales\nT-2000,04.11.2026,Finnur Dahl,1,Potting soil,8.50\n")));
        assertThat(only().told()).contains(Told.LAYOUT);
        assertThat(only().columns())
                .filteredOn(column -> column.header().equals("ITEM"))
                .first()
                .matches(column -> column.meaning() == Meaning.CATEGORY);
        model.forgetLayout(0);
        assertThat(only().told()).isEmpty();
        assertThat(only().columns())
                .filteredOn(column -> column.header().equals("ITEM"))
                .first()
                .matches(column -> column.meaning() == Meaning.PRODUCT_NAME);
    }

    @Test
    void aCostOfNothingIsUnknownUntilSheSaysItIsFreeAndThatIsRemembered() throws IOException {
        String products = "SKU,Product Name,Price,Unit Cost\nA1,Soil,8.50,4.00\nA2,Flyer,1.00,0.00\n";
        model.add(List.of(file("products.csv", products)));
        assertThat(only().hasZeroCosts()).isTrue();
        model.bringIn();
        assertThat(ledger.contents().products()).extracting(Product::cost).containsExactly(Money.of("4.00"), null);
        model.add(List.of(file("again.csv", products)));
        model.correct(0, only().withZeroCostFree(true));
        model.bringIn();
        assertThat(ledger.contents().products()).extracting(Product::cost).contains(Money.ZERO);
        model.add(List.of(file("next.csv", products.replace("A2", "A3").replace("Flyer", "Map"))));
        assertThat(only().isZeroCostFree()).isTrue();
        model.add(List.of(file("lines.csv", "Date,Receipt,Item,Amount,Cost\n2026-01-02,R1,Rose,2.50,0\n")));
        UnderstoodFile lines = model.files().getLast();
        model.correct(1, lines.withZeroCostFree(true));
        model.bringIn();
        assertThat(ledger.contents().lines().cost(0)).isZero();
    }

    @Test
    void aFileThatWasNotCorrectedIsNotRemembered() throws IOException {
        model.add(List.of(file("items.csv", SALES)));
        model.bringIn();
        model.add(List.of(file("next.csv", SALES.replace("T-10", "T-20"))));
        assertThat(only().told()).isEmpty();
    }

    @Test
    void holdsTheFilesOwnTotalAgainstItsRows() throws IOException {
        model.add(List.of(file("items.csv", SALES + "Total,,,,9,67.60\n")));
        model.bringIn();
        assertThat(model.totalsProperty().get())
                .containsExactly(new FileTotals("Net Sales", Money.of("67.60"), Money.of("67.60")));
        assertThat(model.totalsProperty().get().getFirst().agree()).isTrue();
    }

    @Test
    void takesTheWholeDropBackAndOneFileOutOfIt() throws IOException {
        model.add(List.of(
                file("items.csv", SALES),
                file("people.csv", "First Name,Email\nGrace,grace@example.org\n"),
                file("more.csv", SALES.replace("T-10", "T-20"))));
        model.leaveOut(2);
        assertThat(model.files()).hasSize(2);
        model.bringIn();
        assertThat(ledger.imports()).hasSize(2);
        model.undoLast();
        assertThat(ledger.imports()).isEmpty();
        assertThat(model.undoneProperty().get()).hasSize(2);
        assertThat(model.stageProperty().get()).isEqualTo(Stage.EMPTY);
    }
}
