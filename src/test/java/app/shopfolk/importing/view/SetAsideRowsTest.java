package app.shopfolk.importing.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.importing.FileReport;
import app.shopfolk.importing.ImportReport;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.importing.rows.Problems;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.MemoryLedger;
import app.shopfolk.sales.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows set aside come out all, and in again once they are mended. */
class SetAsideRowsTest {
    @TempDir
    Path folder;

    private final MemoryLedger ledger = new MemoryLedger();

    private ImportReport bringIn(Path file) throws IOException {
        return new Importing(ledger, "GB").bringIn(Understanding.of(List.of(file), Progress.none()), Progress.none());
    }

    private Path setAside(Path file, FileReport report) throws IOException {
        Path out = folder.resolve("aside.csv");
        SetAsideRows.write(
                Understanding.of(List.of(file), Progress.none()).files().getFirst(), report, out);
        return out;
    }

    @Test
    void alsoThoseWhoseProblemsAreNoLongerKept() throws IOException {
        int wrong = Problems.KEPT + 2_345;
        StringBuilder text = new StringBuilder("Date,Receipt,Item,Amount,Customer\n");
        for (int row = 0; row < wrong * 2; row++) {
            text.append(row % 2 == 0 ? "2026-05-%02d".formatted(1 + row % 28) : "soon")
                    .append(",R%d,Tulips,2.50,Ann Berg\n".formatted(row));
        }
        Path file = Files.writeString(folder.resolve("items.csv"), text);
        FileReport report = bringIn(file).files().getFirst();
        assertThat(report.tally().setAside()).isEqualTo(wrong);
        assertThat(report.problems()).hasSize(Problems.KEPT);

        Path aside = setAside(file, report);
        assertThat(Files.readAllLines(aside))
                .hasSize(wrong + 1)
                .last()
                .asString()
                .contains("R" + (wrong * 2 - 1));

        Files.writeString(aside, Files.readString(aside).replace("soon", "2026-06-15"));
        FileReport mended = bringIn(aside).files().getFirst();
        assertThat(mended.tally().stored()).isEqualTo(wrong);
        assertThat(ledger.contents().lines().size()).isEqualTo(wrong * 2);
        assertThat(bringIn(aside).files().getFirst().tally().stored()).isZero();
    }

    /** She mends it in a spreadsheet: what somebody typed into a form must not run there, and comes in as it was typed. */
    @Test
    void nothingInThemRunsInASpreadsheetAndItComesInAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("form.csv"), """
            Date,Receipt,Item,Amount,Customer
            2026-05-04,R0,Tulips,2.50 €,Ann Berg
            2026-05-04,R1,Tulips,2.50 €,Ann Berg
            2026-05-05,R4,Lilies,6.50 €,Ann Berg
            2026-05-06,R5,Lilies,6.50 €,Eva Falk
            soon,R2,"=HYPERLINK(""http://example.org"",""Roses"")",-3.00 €,@Bo Dahl
            soon,R3,+1+cmd|' /C calc'!A0,4.00 €,Cy Eklund
            """);
        Path aside = setAside(file, bringIn(file).files().getFirst());
        assertThat(Files.readAllLines(aside))
                .element(1)
                .isEqualTo("soon,R2,\"'=HYPERLINK(\"\"http://example.org\"\",\"\"Roses\"\")\",'-3.00 €,'@Bo Dahl");
        assertThat(Files.readString(aside)).doesNotContainPattern("[,\n\"][=@+-][^0-9]");

        Files.writeString(aside, Files.readString(aside).replace("soon", "2026-06-15"));
        assertThat(bringIn(aside).files().getFirst().tally().stored()).isEqualTo(2);
        assertThat(ledger.contents().products())
                .extracting(Product::name)
                .contains("=HYPERLINK(\"http://example.org\",\"Roses\")", "+1+cmd|' /C calc'!A0");
        assertThat(ledger.contents().lines().paid(4))
                .isEqualTo(Money.of("-3.00").tenThousandths());
        assertThat(ledger.contents().customers())
                .extracting(Customer::displayName)
                .contains("@Bo Dahl");
    }

    /** The total of the order stands on its first row; the mended one replaces what came of it the first time. */
    @Test
    void aMendedOrderComesInWholeAndCountsOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("orders.csv"), """
            Name,Email,Paid at,Subtotal,Shipping,Taxes,Total,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku
            #1001,ann@example.org,2026-03-02 10:00:00 +0000,30.00,0.00,0.00,30.00,1,Rose,10.00,R1
            #1001,ann@example.org,,,,,,two,Tulip,10.00,T1
            #1002,bo@example.org,2026-03-03 10:00:00 +0000,5.00,0.00,0.00,5.00,1,Card,5.00,C1
            #1003,cy@example.org,2026-03-04 10:00:00 +0000,7.00,0.00,0.00,7.00,1,Vase,7.00,V1
            """);
        FileReport report = bringIn(file).files().getFirst();
        assertThat(report.tally().setAside()).isEqualTo(1);
        Path aside = setAside(file, report);
        assertThat(Files.readString(aside)).contains("Rose", "Tulip").doesNotContain("#1002", "#1003");
        Files.writeString(aside, Files.readString(aside).replace("two", "2"));
        bringIn(aside);
        assertThat(ledger.contents().lines().size()).isEqualTo(4);
        Money all = Money.ZERO;
        for (int line = 0; line < ledger.contents().lines().size(); line++) {
            all = all.plus(new Money(ledger.contents().lines().paid(line)));
        }
        assertThat(all).isEqualTo(Money.of("42.00"));
    }
}
