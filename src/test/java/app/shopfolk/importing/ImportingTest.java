package app.shopfolk.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.shopfolk.importing.rows.Problem;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.MemoryLedger;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTest {
    private final MemoryLedger ledger = new MemoryLedger();

    @TempDir
    private Path folder;

    @Test
    void takesATotalOnTheFirstRowOfAnOrderOnce() throws IOException {
        ImportReport report = bringIn(
                "Name,Email,Created at,Subtotal,Shipping,Taxes,Total,Refunded Amount,Lineitem quantity,Lineitem"
                        + " name,Lineitem price",
                "#1,ann@shop.example,2026-01-05 10:00:00 +0100,30.00,5.00,0.00,35.00,10.00,1,Vase,20.00",
                "#1,ann@shop.example,,,,,,,2,Soap,5.00",
                "#2,bo@shop.example,2026-01-06 10:00:00 +0100,8.00,0.00,0.00,8.00,0.00,1,Soap,8.00");
        assertThat(report.totals().revenue()).hasToString("28.00");
        assertThat(report.totals().receipts()).isEqualTo(2);
        assertThat(report.totals().customers()).isEqualTo(2);
    }

    @Test
    void taxIsNoRevenueAndRefundsAreNegative() throws IOException {
        ImportReport report = bringIn(
                "Date,Receipt number,Receipt type,Item,Quantity,Gross sales,Discounts,Net sales,Taxes,Customer"
                        + " name,Status",
                "01/10/2026 23:50,1-1,Sale,Rose,3.000,9.00,1.00,8.00,1.92,Ann Berg,Closed",
                "30/09/2026 09:00,1-2,Refund,Rose,-1.000,-3.00,0.00,-3.00,-0.72,,Closed",
                "30/09/2026 09:10,1-3,Sale,Rose,35.000,105.00,0.00,105.00,0.00,,Cancelled");
        assertThat(report.totals().revenue()).hasToString("5.00");
        assertThat(report.totals().walkInRevenue()).hasToString("-3.00");
        assertThat(report.files().getFirst().tally().ignored()).isEqualTo(1);
        assertThat(report.files().getFirst().counts()).containsEntry(Problem.Reason.CANCELLED, 1L);
        assertThat(ledger.contents().lines().quantity(0)).isEqualTo(30_000);
    }

    @Test
    void lettersForGenderMarriageYesAndNoBecomeWords() throws IOException {
        bringIn(
                "Email,Gender,Marital status,Pets,Shirt size",
                "ann@shop.example,F,M,Y,M",
                "bo@shop.example,m,S,N,S",
                "cy@shop.example,Kona,widowed,Y,L");
        assertThat(ledger.contents().customers())
                .extracting(
                        customer -> customer.values().get(CustomerField.GENDER),
                        customer -> customer.values().get(CustomerField.MARITAL_STATUS),
                        customer -> customer.values().get(CustomerField.PETS),
                        customer -> customer.own().get("Shirt size"))
                .containsExactly(
                        tuple("Female", "Married", "Yes", "M"),
                        tuple("Male", "Single", "No", "S"),
                        tuple("Female", "Widowed", "Yes", "L"));
    }

    @Test
    void moneyThatPassesThroughIsNoPurchase() throws IOException {
        ImportReport report = bringIn(
                "Date,Name,Type,Status,Gross,Fee,Net,From Email Address,Transaction ID,Balance Impact",
                "01/13/2026,Ann Berg,Express Checkout Payment,Completed,20.00,-0.88,19.12,ann@shop.example,T1,Credit",
                "01/14/2026,Ann Berg,Payment Refund,Completed,-5.00,0.20,-4.80,ann@shop.example,T2,Debit",
                "01/14/2026,Pot Maker,General Payment,Completed,-80.00,0.00,-80.00,us@shop.example,T3,Debit",
                "01/15/2026,Bo Dahl,Authorization,Pending,9.00,0.00,9.00,bo@shop.example,T4,Memo",
                "01/16/2026,,General Withdrawal,Completed,-30.00,0.00,-30.00,,T5,Debit");
        assertThat(report.totals().revenue()).hasToString("15.00");
        assertThat(report.files().getFirst().counts()).containsEntry(Problem.Reason.NOT_A_PURCHASE, 3L);
    }

    @Test
    void anUnquotedSeparatorIsPutRightAndACellLeftOutToo() throws IOException {
        ImportReport report = bringIn(
                "Customer ID,Name,Address,City,Country,Phone",
                "ANN,Ann Berg,Elm 4,York,UK,01904 555 012",
                "BOD,Bo Dahl,Oak 17,Leeds,UK,0113 555 0134",
                "CAR,Cara Eng,24,place Kléber,Metz,France,88 60 15 31",
                "DEE,Dee Fox,Ash 2,Hull,UK,01482 555 017",
                "ELI,Eli Gunn,Fir 3,York,UK,01904 555 099",
                "FAY,Fay Hall,Yew 1,Leeds,UK,0113 555 0177",
                "GUS,Gus Ivy,York,UK,01904 555 012");
        assertThat(report.files().getFirst().counts()).containsEntry(Problem.Reason.PUT_RIGHT, 2L);
        assertThat(ledger.contents().customers().get(2).values())
                .containsEntry(CustomerField.STREET, "24,place Kléber")
                .containsEntry(CustomerField.CITY, "Metz")
                .containsEntry(CustomerField.COUNTRY, "France");
        assertThat(ledger.contents().customers().getLast().values())
                .containsEntry(CustomerField.CITY, "York")
                .containsEntry(CustomerField.COUNTRY, "UK");
    }

    @Test
    void parcelsWithoutDayAndAmountBringTheirBuyers() throws IOException {
        ImportReport report = bringIn(
                "Sales record number,Order number,Buyer username,Post to name,Post to phone,Post to city,Post to"
                        + " postcode",
                "1001,,ann_uk,Ann Berg,07700 900111,York,YO1 7HH",
                "2 record(s) downloaded,,,,,,");
        assertThat(report.files().getFirst().kind()).isEqualTo("receipts");
        assertThat(report.totals().customers()).isEqualTo(1);
        assertThat(report.totals().receipts()).isZero();
    }

    @Test
    void rowsThatCannotBeReadAreSetAsideWithTheirReason() throws IOException {
        ImportReport report = bringIn(
                "Date;Receipt;Customer;Item;Qty;Amount",
                "31.12.2025;7;Ann Berg;Rose;1;1.234,50",
                "someday;8;Ann Berg;Rose;1;2,00",
                "01.01.2026;9;Ann Berg;Rose;1;much",
                "Total;;;;;1.236,50");
        FileReport file = report.files().getFirst();
        assertThat(file.tally().setAside()).isEqualTo(2);
        assertThat(file.tally().ignored()).isEqualTo(1);
        assertThat(file.problems())
                .extracting(Problem::reason)
                .containsExactly(
                        Problem.Reason.NOT_A_DATE, Problem.Reason.NOT_A_NUMBER, Problem.Reason.TOTAL_OR_FOOTER);
        assertThat(report.totals().revenue()).hasToString("1234.50");
    }

    @Test
    void theSameFileTwiceAddsNothingAndALongerOneOnlyWhatIsNew() throws IOException {
        String head = "Date,Receipt,Customer,Item,Qty,Amount";
        String one = "2026-01-01,1,Ann Berg,Rose,1,3.00";
        String two = "2026-01-02,2,Bo Dahl,Vase,1,20.00";
        bringIn(head, one);
        assertThat(bringIn(head, one).files().getFirst().tally().alreadyKnown()).isEqualTo(1);
        ImportReport longer = bringIn(head, one, two);
        assertThat(longer.files().getFirst().tally().stored()).isEqualTo(1);
        assertThat(longer.totals().revenue()).hasToString("23.00");
    }

    @Test
    void aCorrectedReceiptReplacesTheOneBefore() throws IOException {
        String head = "Date,Receipt,Customer,Item,Qty,Amount";
        bringIn(head, "2026-01-01,1,Ann Berg,Rose,1,3.00", "2026-01-01,1,Ann Berg,Vase,1,20.00");
        ImportReport corrected =
                bringIn(head, "2026-01-01,1,Ann Berg,Rose,2,6.00", "2026-01-01,1,Ann Berg,Vase,1,20.00");
        assertThat(corrected.totals().revenue()).hasToString("26.00");
        assertThat(corrected.totals().lines()).isEqualTo(2);
    }

    @Test
    void aNumberUsedAgainTheNextDayIsAnotherReceipt() throws IOException {
        ImportReport report =
                bringIn("Date,Receipt,Item,Qty,Amount", "2026-01-01,1,Rose,1,3.00", "2026-01-02,1,Rose,1,4.00");
        assertThat(report.totals().receipts()).isEqualTo(2);
        assertThat(report.totals().revenue()).hasToString("7.00");
    }

    @Test
    void withoutReceiptNumbersOverlappingExportsStillCountOnce() throws IOException {
        String head = "Date,Time,Customer,Item,Qty,Amount";
        String one = "2026-01-01,09:00,Ann Berg,Rose,1,3.00";
        String same = "2026-01-01,09:00,Ann Berg,Rose,1,3.00";
        String two = "2026-01-01,09:00,Ann Berg,Vase,1,20.00";
        bringIn(head, one, same);
        ImportReport more = bringIn(head, one, same, two);
        assertThat(more.files().getFirst().tally().alreadyKnown()).isEqualTo(2);
        assertThat(more.totals().revenue()).hasToString("26.00");
    }

    @Test
    void linesFindDayAndCustomerInAFileBroughtInEarlier() throws IOException {
        bringIn("orderID,customerID,orderDate", "10,ANN,2026-01-05", "11,BO,2026-01-06");
        ImportReport lines =
                bringIn("orderID,productID,unitPrice,quantity,discount", "10,1,14.00,2,0", "10,2,30.00,1,0.15");
        assertThat(lines.files().getFirst().tally().stored()).isEqualTo(2);
        assertThat(lines.totals().revenue()).hasToString("53.50");
        assertThat(lines.totals().walkInRevenue()).hasToString("0.00");
    }

    @Test
    void customersBringTheirFieldsAndTheShopsOwn() throws IOException {
        ImportReport report = bringIn(
                "Customer ID,First Name,Last Name,Email,Phone,Date of birth,Annual income,Accepts Email Marketing,Shoe"
                        + " size",
                "'77,Ann,Berg,ANN@Shop.example,'+3545812345,31.12.1980,\"$90,000 \",yes,42",
                ",,,,,,,,");
        var customer = ledger.contents().customers().getFirst();
        assertThat(customer.values())
                .containsEntry(CustomerField.EMAIL, "ann@shop.example")
                .containsEntry(CustomerField.PHONE, "+3545812345")
                .containsEntry(CustomerField.BIRTH_DATE, "1980-12-31")
                .containsEntry(CustomerField.INCOME, "90000")
                .containsEntry(CustomerField.CONSENT_EMAIL, "true");
        assertThat(customer.own()).containsEntry("Shoe size", "42");
        assertThat(report.totals().customers()).isEqualTo(1);
    }

    @Test
    void aCostOfNothingIsUnknown() throws IOException {
        bringIn("SKU,Name,Price,Cost", "A,Rose,3.00,0", "B,Vase,20.00,8.25");
        assertThat(ledger.contents().products().getFirst().cost()).isNull();
        assertThat(ledger.contents().products().getLast().cost()).hasToString("8.25");
    }

    @Test
    void asksWhereDayAndMonthCannotBeToldApart() throws IOException {
        Path file = write("Date,Receipt,Item,Amount", "01/02/2026,1,Rose,3.00", "03/02/2026,2,Rose,3.00");
        UnderstoodFile understood =
                Understanding.of(List.of(file), Progress.none()).files().getFirst();
        assertThat(understood.questions()).extracting(Question::kind).containsExactly(Question.Kind.DAY_OR_MONTH);
        UnderstoodFile answered = understood.withDateOrder(app.shopfolk.importing.values.DateOrder.MONTH_DAY_YEAR);
        assertThat(answered.questions()).isEmpty();
        new Importing(ledger, "").bringIn(new Understanding.Drop(List.of(answered), List.of()), Progress.none());
        assertThat(ledger.contents().lines().day(0))
                .isEqualTo((int) java.time.LocalDate.of(2026, 1, 2).toEpochDay());
    }

    @Test
    void aPictureIsRefusedAndAnyOtherListIsNotBroughtIn() throws IOException {
        Path picture =
                Files.write(folder.resolve("cat.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Path list = write("Planet,Moons", "Mars,2", "Saturn,146");
        ImportReport report = new Importing(ledger, "")
                .bringIn(Understanding.of(List.of(picture, list), Progress.none()), Progress.none());
        assertThat(report.refusals()).extracting(Refusal::reason).containsExactly("not-a-table");
        assertThat(report.files().getFirst().kind()).isEqualTo("unknown");
        assertThat(report.taken()).isZero();
    }

    /** As card readers' reports are: who pays out, who is paid, and only then the table. */
    @Test
    void aTableBelowTwoAddressesIsFound() throws IOException {
        Path file = folder.resolve("report.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Shopfolk", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Report");
            String[] above = {
                "", "Sales report", "2026-01-01 - 2026-01-31", "", "", "Payee:", "Ann's Flowers", "1 High Street",
                "Registration 55 12 34", "", "Payment agent:", "Card Reader Ltd", "9 Long Lane", "", "", ""
            };
            for (int row = 0; row < above.length; row++) {
                sheet.value(row, 0, above[row]);
            }
            String[] names = {
                "Date", "Time", "Receipt number", "VAT (20%)", "Net", "Total", "Payment method", "Card issuer", "Staff"
            };
            for (int column = 0; column < names.length; column++) {
                sheet.value(16, column, names[column]);
            }
            for (int row = 0; row < 40; row++) {
                sheet.value(17 + row, 0, LocalDate.of(2026, 1, 1 + row % 28));
                sheet.style(17 + row, 0).format("yyyy-mm-dd").set();
                sheet.value(17 + row, 1, "14:%02d".formatted(row));
                sheet.value(17 + row, 2, 1_000 + row);
                sheet.value(17 + row, 3, 2);
                sheet.value(17 + row, 4, 10);
                sheet.value(17 + row, 5, 12);
                sheet.value(17 + row, 6, "Card");
                sheet.value(17 + row, 7, row % 2 == 0 ? "Visa" : "Mastercard");
                sheet.value(17 + row, 8, "Ann");
            }
        }
        ImportReport report =
                new Importing(ledger, "GB").bringIn(Understanding.of(List.of(file), Progress.none()), Progress.none());
        assertThat(report.files().getFirst().kind()).isEqualTo("receipts");
        assertThat(report.files().getFirst().layout().headerRow()).isEqualTo(17);
        assertThat(report.totals().receipts()).isEqualTo(40);
        assertThat(report.totals().revenue()).hasToString("400.00");
        assertThat(report.totals().customers()).isZero();
    }

    private ImportReport bringIn(String... lines) throws IOException {
        return new Importing(ledger, "IS")
                .bringIn(Understanding.of(List.of(write(lines)), Progress.none()), Progress.none());
    }

    private Path write(String... lines) throws IOException {
        List<String> all = new ArrayList<>(List.of(lines));
        return Files.write(Files.createTempFile(folder, "export", ".csv"), all);
    }
}
