package app.shopfolk.keeping.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.keeping.HandOver;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.store.JdbiLedger;
import app.shopfolk.sales.store.JdbiPrivacy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one person is handed: everything, readable, and nothing of it runs in a spreadsheet. */
class HandOverFilesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private List<Path> files(Locale locale) throws IOException {
        try (Database database = Database.open(folder.resolve("data"), folder.resolve("backups"))) {
            JdbiLedger ledger = new JdbiLedger(database, CLOCK);
            bringIn(ledger, "people.csv", """
                Customer number,Name,Email,Phone,Notes,Accepts marketing,Gender,Birthday,Shoe size
                K-1,Ada Lind,ada@lind.example,+354 555 1212,=HYPERLINK("http://x"),yes,F,1980-05-04,39
                K-2,Bo Berg,bo@berg.example,,,no,M,,44
                """);
            StringBuilder sales = new StringBuilder("Date,Receipt,Customer number,Item,Quantity,Amount\n");
            for (int sale = 1; sale <= 60; sale++) {
                sales.append(
                        "2026-05-%02d,R%d,K-1,山茶花 tulips no. %d,2,%d.50%n".formatted(sale % 28 + 1, sale, sale, sale));
            }
            bringIn(ledger, "sales.csv", sales + "2026-05-01,R99,K-2,Roses,1,7.77\n");
            bringIn(
                    ledger,
                    "calls.csv",
                    "Date,Customer number,Minutes,Topic\n2026-05-05,K-1,12,Wanted tulips\n2026-05-06,K-2,3,Hours\n");
            int her = ledger.contents().customers().stream()
                    .filter(customer -> customer.displayName().equals("Ada Lind"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            Words words = Words.of(locale, Currency.getInstance("EUR"));
            HandOver handOver = HandOver.of(new JdbiPrivacy(database, ledger).of(her), words);
            return HandOverFiles.write(handOver, words, LocalDate.of(2026, 6, 1), folder.resolve("kept.pdf"));
        }
    }

    private void bringIn(JdbiLedger ledger, String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        new Importing(ledger, "IS").bringIn(Understanding.of(List.of(file), Progress.none()), Progress.none());
    }

    @Test
    void everythingOfHersAndNothingOfOthersIsInBoth() throws IOException {
        List<Path> files = files(Locale.ENGLISH);
        String csv = Files.readString(files.getLast());
        String pdf;
        int pages;
        try (PDDocument document = Loader.loadPDF(files.getFirst().toFile())) {
            pdf = new PDFTextStripper().getText(document);
            pages = document.getNumberOfPages();
        }
        assertThat(pages).isGreaterThan(1);
        for (String text : List.of(csv, pdf)) {
            assertThat(text)
                    .contains("Ada Lind", "ada@lind.example", "K-1", "people.csv", "sales.csv", "tulips no. 60")
                    .contains("Wanted tulips", "39", "May 4, 1980", "1,860.00")
                    .doesNotContain("Bo Berg", "bo@berg", "7.77", "Hours");
        }
        assertThat(csv).contains("'=HYPERLINK").contains(",39,").contains(",+3545551212,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is", "ja"})
    void speaksTheOwnersLanguage(String language) throws IOException {
        Words words = Words.of(Locale.forLanguageTag(language), Currency.getInstance("EUR"));
        assertThat(Files.readString(files(Locale.forLanguageTag(language)).getLast()))
                .contains(words.texts().get("privacy.section.consents"))
                .contains(words.texts().get("privacy.section.purchases"))
                .doesNotContain("privacy.", "fact.", "import.meaning");
    }
}
