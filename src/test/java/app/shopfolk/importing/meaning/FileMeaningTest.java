package app.shopfolk.importing.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.values.ColumnEvidence;
import app.shopfolk.sales.CustomerField;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileMeaningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date,Time,Time Zone,Category,Item,Qty,SKU,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Event"
                        + " Type|SALE_LINES",
                "Date,Receipt number,Receipt type,Gross sales,Discounts,Net sales,Taxes,Total"
                        + " collected,Description|RECEIPTS",
                "Handle,SKU,Name,Category,Cost,Barcode,Price [Corner shop],In stock [Corner shop]|PRODUCTS",
                "Item name,SKU,Category,Items sold,Gross sales,Items refunded,Refunds,Net sales|SUMMARY",
                "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Total Spent,Total Orders|CUSTOMERS",
                "Ticket ID,Subject,Status,Priority,Created Time,Closed Time|SERVICE_CONTACTS",
                "Date,Customer,Minutes,Topic|SERVICE_CONTACTS",
                "employeeID,lastName,firstName,birthDate,address,city|STAFF",
                "会員ID,お名前(姓),お名前(名),メールアドレス,誕生日|CUSTOMERS",
                "注文番号,会員ID,受注日,商品名,価格,個数|SALE_LINES",
                "商品ID,商品名,原価,販売価格,在庫数|PRODUCTS",
                "Datum;Belegnummer;Kundennummer;Artikel;Menge;Einzelpreis;Betrag|SALE_LINES",
                "Kundennummer;Vorname;Nachname;E-Mail;PLZ;Ort;Geburtsdatum|CUSTOMERS",
                "Date de commande;N° commande;Client;Article;Quantité;Prix unitaire|SALE_LINES",
                "Nome;Cognome;Indirizzo e-mail;Città;Data di nascita|CUSTOMERS",
                "Dagsetning;Kvittun;Vara;Magn;Verð;Upphæð|SALE_LINES",
                "Kennitala;Nafn;Netfang;Sími;Póstnúmer|CUSTOMERS",
                "One,Two,Three|UNKNOWN",
            })
    void knowsAFileByItsHeader(String header, FileKind kind) {
        assertThat(of(header).kind()).isEqualTo(kind);
    }

    @Test
    void looksThroughTheShopsOwnWords() {
        FileMeaning meaning = of("SKU,Item Name,Price [Route 98 - Minimart],Tax - NJ Sales Tax (6.625%)");
        assertThat(meaning.columns()).containsExactly(Meaning.SKU, Meaning.PRODUCT_NAME, Meaning.PRICE, Meaning.ASIDE);
    }

    @Test
    void tellsWhoPaysFromWhereItIsSent() {
        FileMeaning meaning = of("Order Number,Sale Date,Item Title,Quantity,Sold For,Ship To City,Buyer City");
        assertThat(meaning.ranks().get(6)).isLessThan(meaning.ranks().get(5));
    }

    @Test
    void orderOfColumnsDoesNotMatter() {
        FileMeaning meaning = of("Net Sales,Event Type,Customer Name,Transaction ID,Item,Date");
        assertThat(meaning.columns())
                .containsExactly(
                        Meaning.NET,
                        Meaning.EVENT_TYPE,
                        Meaning.NAME,
                        Meaning.RECEIPT,
                        Meaning.PRODUCT_NAME,
                        Meaning.DATE);
    }

    @Test
    void valuesRefuseWhatANameProposes() {
        ColumnEvidence words = new ColumnEvidence();
        List.of("often", "rarely", "never").forEach(words::add);
        ColumnEvidence mails = new ColumnEvidence();
        List.of("a@b.example", "c@d.example", "e@f.example").forEach(mails::add);
        FileMeaning meaning = FileMeaning.of(List.of("Age", "Reach"), List.of(words, mails));
        assertThat(meaning.columns()).containsExactly(Meaning.OWN, Meaning.EMAIL);
    }

    @Test
    void aSegmentIsTheKindOfCustomerOnlyWhereItsWordsSaySo() {
        ColumnEvidence mails = new ColumnEvidence();
        List.of("a@b.example", "c@d.example", "e@f.example").forEach(mails::add);
        ColumnEvidence kinds = new ColumnEvidence();
        List.of("Private", "Business", "Private").forEach(kinds::add);
        ColumnEvidence others = new ColumnEvidence();
        List.of("Consumer", "Corporate", "Home Office").forEach(others::add);
        List<String> header = List.of("Email", "Segment");
        assertThat(FileMeaning.of(header, List.of(mails, kinds)).columns())
                .containsExactly(Meaning.EMAIL, Meaning.CUSTOMER_TYPE);
        assertThat(FileMeaning.of(header, List.of(mails, others)).columns())
                .containsExactly(Meaning.EMAIL, Meaning.OWN);
        assertThat(FileMeaning.of(List.of("Email", "Customer type"), List.of(mails, others))
                        .columns())
                .containsExactly(Meaning.EMAIL, Meaning.CUSTOMER_TYPE);
    }

    @Test
    void theAccountThatTookEveryPaymentIsNoCustomer() {
        List<String> header = List.of("E-Mail", "Datum", "Transaktions-ID", "Kartentyp", "Betrag inkl. MwSt.");
        assertThat(sumUp(header, 2).columns()).startsWith(Meaning.ASIDE, Meaning.DATE, Meaning.RECEIPT);
        assertThat(sumUp(header, 25).columns()).startsWith(Meaning.EMAIL, Meaning.DATE, Meaning.RECEIPT);
    }

    private static FileMeaning sumUp(List<String> header, int accounts) {
        List<ColumnEvidence> evidence =
                header.stream().map(_ -> new ColumnEvidence()).toList();
        for (int row = 0; row < 50; row++) {
            evidence.get(0).add("till" + row % accounts + "@shop.example");
            evidence.get(1).add("1%d.03.2026".formatted(row % 9));
            evidence.get(2).add("TX" + row);
            evidence.get(3).add("VISA");
            evidence.get(4).add(row + ",50");
        }
        return FileMeaning.of(header, evidence);
    }

    @Test
    void everyFieldOfACustomerHasAMeaning() {
        assertThat(Arrays.stream(Meaning.values())
                        .filter(meaning -> meaning.field().isPresent()))
                .hasSize(CustomerField.values().length - CustomerField.GATHERED.size());
    }

    private static FileMeaning of(String header) {
        List<String> names = List.of(header.split(header.contains(";") ? ";" : ",", -1));
        return FileMeaning.of(
                names, names.stream().map(_ -> new ColumnEvidence()).toList());
    }
}
