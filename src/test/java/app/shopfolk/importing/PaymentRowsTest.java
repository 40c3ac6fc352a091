package app.shopfolk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.importing.rows.Problem;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.MemoryLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What tills and payment services write among the sales — payouts, failed and open payments, memos, fees, refunds, cancelled
 * orders, totals of an order on one of its rows — counts as what it is, and the money adds up. Invented rows in the columns of
 * the real exports; the words of status are those in the vendors' own help pages.
 */
class PaymentRowsTest {
    @TempDir
    Path folder;

    private ImportReport report(String name, String rows) throws IOException {
        Path file = Files.writeString(folder.resolve(name), rows);
        ImportReport report = new Importing(new MemoryLedger(), "GB")
                .bringIn(Understanding.of(List.of(file), Progress.none()), Progress.none());
        FileReport one = report.files().getFirst();
        assertThat(one.tally().setAside()).isZero();
        assertThat(one.tally().stored() + one.tally().ignored())
                .isEqualTo(one.tally().read());
        return report;
    }

    private static Map<Problem.Reason, Long> because(ImportReport report) {
        return report.files().getFirst().counts();
    }

    private static Money revenue(ImportReport report) {
        return report.totals().revenue();
    }

    @Test
    void stripePayments() throws IOException {
        ImportReport report = report("payments.csv", """
            id,Description,Created (UTC),Amount,Amount Refunded,Currency,Fee,Status,Customer ID,Customer Email,Captured,Card Name
            ch_1,Soil,2026-03-01 10:11,50.00,0.00,eur,0.55,Paid,cus_1,ann@example.org,TRUE,Ann Berg
            ch_2,Soil,2026-03-02 10:12,30.00,10.00,eur,0.55,Paid,cus_2,bo@example.org,TRUE,Bo Fox
            ch_3,Soil,2026-03-13 10:13,20.00,20.00,eur,0.55,Refunded,cus_3,cy@example.org,TRUE,Cy Gray
            ch_4,Soil,2026-03-14 10:14,99.00,0.00,eur,0.00,Failed,cus_4,di@example.org,FALSE,Di Hay
            ch_5,Soil,2026-03-15 10:15,40.00,0.00,eur,0.00,requires_payment_method,cus_5,ed@example.org,FALSE,Ed Ink
            ch_6,Soil,2026-03-16 10:16,41.00,0.00,eur,0.00,requires_action,cus_5,ed@example.org,FALSE,Ed Ink
            ch_7,Soil,2026-03-17 10:17,42.00,0.00,eur,0.00,Canceled,cus_5,ed@example.org,FALSE,Ed Ink
            ch_8,Soil,2026-03-18 10:18,12.00,0.00,eur,0.00,Uncaptured,cus_5,ed@example.org,FALSE,Ed Ink
            """);
        assertThat(revenue(report)).isEqualTo(Money.of("70.00"));
        assertThat(because(report))
                .containsEntry(Problem.Reason.NOT_PAID, 4L)
                .containsEntry(Problem.Reason.CANCELLED, 1L);
    }

    @Test
    void payPalActivity() throws IOException {
        ImportReport report = report("Download.CSV", """
            Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,Transaction ID,Reference Txn ID,Balance,Balance Impact
            01/03/2026,10:01:00,GMT,Ann Berg,Express Checkout Payment,Completed,GBP,50.00,-1.75,48.25,ann@example.org,shop@example.org,T01,,48.25,Credit
            14/03/2026,10:02:00,GMT,Bo Fox,Website Payment,Completed,GBP,30.00,-1.05,28.95,bo@example.org,shop@example.org,T02,,77.20,Credit
            15/03/2026,10:03:00,GMT,Cy Gray,Website Payment,Refunded,GBP,20.00,-0.80,19.20,cy@example.org,shop@example.org,T03,,96.40,Credit
            16/03/2026,10:04:00,GMT,Cy Gray,Payment Refund,Completed,GBP,-20.00,0.80,-19.20,shop@example.org,cy@example.org,T04,T03,77.20,Debit
            17/03/2026,10:05:00,GMT,,General Withdrawal,Completed,GBP,-60.00,0.00,-60.00,shop@example.org,,T05,,17.20,Debit
            18/03/2026,10:06:00,GMT,,Hold on Balance for Dispute Investigation,Placed,GBP,-5.00,0.00,-5.00,shop@example.org,,T06,,12.20,Debit
            19/03/2026,10:07:00,GMT,Di Hay,Website Payment,Pending,GBP,70.00,0.00,70.00,di@example.org,shop@example.org,T07,,12.20,Memo
            20/03/2026,10:08:00,GMT,Di Hay,Website Payment,Denied,GBP,71.00,0.00,71.00,di@example.org,shop@example.org,T08,,12.20,Memo
            21/03/2026,10:09:00,GMT,Garden Supply,Mass Pay Payment,Completed,GBP,-8.00,0.00,-8.00,shop@example.org,sup@example.org,T09,,4.20,Debit
            23/03/2026,10:10:00,GMT,,General Currency Conversion,Completed,GBP,12.00,0.00,12.00,,,T10,,16.20,Credit
            26/03/2026,10:11:00,GMT,,Reversal of General Account Hold,Completed,GBP,5.00,0.00,5.00,,,T11,T06,21.20,Credit
            28/03/2026,10:12:00,GMT,,Bank Deposit to PP Account,Completed,GBP,60.00,0.00,60.00,,,T12,,81.20,Credit
            28/03/2026,10:13:00,GMT,Ann Berg,Order,Completed,GBP,33.00,0.00,33.00,ann@example.org,shop@example.org,T13,,81.20,Memo
            """);
        assertThat(revenue(report)).isEqualTo(Money.of("80.00"));
        assertThat(report.totals().walkInRevenue()).isEqualTo(Money.ZERO);
        assertThat(because(report).get(Problem.Reason.NOT_A_PURCHASE)).isGreaterThanOrEqualTo(7);
    }

    /** Order totals stand on the first row of several; what is open, called off or given back is said to be. */
    @Test
    void shopifyOrders() throws IOException {
        ImportReport report = report("orders_export.csv", """
            Name,Email,Financial Status,Paid at,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Cancelled at,Refunded Amount,Source
            #1001,a@example.org,paid,2026-03-01 11:23:45 +0100,25.00,5.00,0.00,30.00,0.00,2026-03-01 11:20:45 +0100,2,Rose,10.00,R1,Ann Berg,,0.00,web
            #1001,a@example.org,,,,,,,,,1,Card,5.00,C1,,,,
            #1002,b@example.org,paid,2026-03-13 11:23:45 +0100,36.00,0.00,0.00,36.00,4.00,2026-03-13 11:20:45 +0100,1,Vase,40.00,V1,Bo Fox,,0.00,web
            #1003,c@example.org,refunded,2026-03-14 11:23:45 +0100,10.00,0.00,0.00,10.00,0.00,2026-03-14 11:20:45 +0100,1,Rose,10.00,R1,Cy Gray,,10.00,web
            #1004,d@example.org,partially_refunded,2026-03-15 11:23:45 +0100,20.00,0.00,0.00,20.00,0.00,2026-03-15 11:20:45 +0100,2,Rose,10.00,R1,Di Hay,,10.00,web
            #1005,e@example.org,pending,,9.00,0.00,0.00,9.00,0.00,2026-03-16 11:20:45 +0100,1,Pot,9.00,P1,Ed Ink,,0.00,web
            #1006,f@example.org,voided,,19.00,0.00,0.00,19.00,0.00,2026-03-17 11:20:45 +0100,1,Pot,9.00,P1,Flo Joy,2026-03-20 10:00:00 +0100,0.00,web
            #1006,f@example.org,,,,,,,,,1,Rose,10.00,R1,,,,
            #1007,g@example.org,authorized,,9.00,0.00,0.00,9.00,0.00,2026-03-18 11:20:45 +0100,1,Pot,9.00,P1,Gus Kay,,0.00,web
            #1008,h@example.org,expired,,9.00,0.00,0.00,9.00,0.00,2026-03-19 11:20:45 +0100,1,Pot,9.00,P1,Hal Lee,,0.00,web
            """);
        assertThat(revenue(report)).isEqualTo(Money.of("71.00"));
        assertThat(because(report))
                .containsEntry(Problem.Reason.NOT_PAID, 3L)
                .containsEntry(Problem.Reason.CANCELLED, 2L);
    }

    @Test
    void squareTransactions() throws IOException {
        ImportReport report = report("transactions.csv", """
            Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Source,Card,Cash,Fees,Net Total,Transaction ID,Payment ID,Event Type,Location,Customer ID,Customer Name,Deposit ID,Transaction Status
            2026-03-01,10:01:00,London,$50.00,$0.00,$0.00,$50.00,$0.00,$5.00,$2.00,$0.00,$57.00,Register,$57.00,$0.00,-$0.50,$56.50,s1,p1,Payment,Main,C1,Ann Berg,d1,Complete
            2026-03-14,10:02:00,London,"$1,030.00",($30.00),$0.00,"$1,000.00",$0.00,$100.00,$0.00,$0.00,"$1,100.00",Register,"$1,100.00",$0.00,-$9.50,"$1,090.50",s2,p2,Payment,Main,C2,Bo Fox,d1,Complete
            2026-03-15,10:03:00,London,($50.00),$0.00,$0.00,($50.00),$0.00,($5.00),$0.00,$0.00,($55.00),Register,($55.00),$0.00,$0.50,($54.50),s3,p3,Refund,Main,C1,Ann Berg,d2,Complete
            2026-03-16,10:04:00,London,$20.00,$0.00,$0.00,$20.00,$0.00,$0.00,$0.00,$0.00,$0.00,Register,$0.00,$0.00,$0.00,$0.00,s4,p4,Payment,Main,C3,Cy Gray,,Voided
            """);
        assertThat(revenue(report)).isEqualTo(Money.of("1000.00"));
        assertThat(because(report)).containsEntry(Problem.Reason.CANCELLED, 1L);
    }

    @Test
    void etsyOrdersAfterPartialRefunds() throws IOException {
        ImportReport report = report("EtsySoldOrders2026-3.csv", """
            Sale Date,Order ID,Buyer User ID,Full Name,Number of Items,Payment Method,Currency,Order Value,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Order Type,InPerson Discount
            03/01/26,290001,buyer1,Ann Berg,2,Credit Card,USD,50.00,0.00,0.00,5.00,4.00,59.00,Shipped,1.00,58.00,,,,online,0.00
            03/14/26,290002,buyer2,Bo Fox,1,Credit Card,USD,30.00,3.00,0.00,0.00,0.00,27.00,,1.00,26.00,,,,online,0.00
            03/15/26,290003,buyer3,Cy Gray,1,Credit Card,USD,20.00,0.00,0.00,0.00,0.00,20.00,Canceled,1.00,19.00,,,,online,0.00
            03/16/26,290004,buyer4,Di Hay,1,Credit Card,USD,40.00,0.00,0.00,4.00,0.00,44.00,Shipped,1.00,43.00,24.00,0.60,23.40,online,0.00
            """);
        assertThat(revenue(report)).isEqualTo(Money.of("97.00"));
        assertThat(because(report)).containsEntry(Problem.Reason.CANCELLED, 1L);
    }

    @Test
    void etsyItemsWithTheOrdersShippingOnEachRow() throws IOException {
        ImportReport report = report("EtsySoldOrderItems2026-3.csv", """
            Sale Date,Item Name,Buyer,Quantity,Price,Discount Amount,Shipping Discount,Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,Ship Name,Order ID,SKU
            03/01/26,Mug,buyer1,2,20.00,0,0,5,4,40.00,USD,310001,770001,Ann Berg,290001,S1
            03/01/26,Card,buyer1,1,10.00,0,0,5,4,10.00,USD,310002,770002,Ann Berg,290001,S2
            03/14/26,Bowl,buyer2,1,30.00,3.00,0,0,0,27.00,USD,310003,770003,Bo Fox,290002,S3
            """);
        assertThat(revenue(report)).isEqualTo(Money.of("77.00"));
    }

    @Test
    void wooCommerceOrdersInWordsAndAsTheProgramNamesThem() throws IOException {
        for (String mark : List.of("", "wc-")) {
            boolean plain = mark.isEmpty();
            ImportReport report = report("orders%s.csv".formatted(mark), """
                Order Number,Order Date,Order Status,Order Total,Payment Method,Billing First Name,Billing Last Name
                1,2026-03-01 10:00,%1$s,50.00,Card,Ann,Berg
                2,2026-03-14 10:00,%2$s,30.00,Card,Bo,Fox
                3,2026-03-15 10:00,%3$s,20.00,Card,Cy,Gray
                4,2026-03-16 10:00,%4$s,21.00,Card,Di,Hay
                5,2026-03-17 10:00,%5$s,22.00,Card,Ed,Ink
                6,2026-03-18 10:00,%6$s,23.00,Card,Flo,Joy
                7,2026-03-19 10:00,%7$s,24.00,Card,Gus,Kay
                8,2026-03-20 10:00,%8$s,25.00,Card,Hal,Lee
                """.formatted(
                            plain ? "Completed" : "wc-completed",
                            plain ? "Processing" : "wc-processing",
                            plain ? "Pending payment" : "wc-pending",
                            plain ? "On hold" : "wc-on-hold",
                            plain ? "Cancelled" : "wc-cancelled",
                            plain ? "Refunded" : "wc-refunded",
                            plain ? "Failed" : "wc-failed",
                            plain ? "Draft" : "wc-checkout-draft"));
            assertThat(revenue(report)).as(mark).isEqualTo(Money.of("80.00"));
            assertThat(because(report))
                    .containsEntry(Problem.Reason.NOT_PAID, 4L)
                    .containsEntry(Problem.Reason.CANCELLED, 1L)
                    .containsEntry(Problem.Reason.PAID_BACK, 1L);
        }
    }

    /** The payout of a sale has the sale's own number, and the e-mail is that of whoever stood at the till. */
    @Test
    void sumUpTransactions() throws IOException {
        ImportReport report = report("umsatz.csv", """
            E-Mail,Datum,Transaktions-ID,Zahlungsart,Status,Kartentyp,Zahlungsmethode,Beschreibung,Betrag inkl. MwSt.,Netto,Steuerbetrag,Trinkgeldbetrag,Gebühr,Auszahlung,Auszahlungsdatum
            laden@example.org,2026-03-01 10:01:00,TA1,Umsatz,Erfolgreich,VISA,Karte,Blumen,11.90,10.00,1.90,0.00,0.20,11.70,2026-03-03
            laden@example.org,2026-03-14 10:02:00,TA2,Umsatz,Erfolgreich,VISA,Karte,Vase,24.80,20.00,3.80,1.00,0.40,24.40,2026-03-16
            laden@example.org,2026-03-15 10:03:00,TA1,Auszahlung,Ausgezahlt,VISA,Karte,Blumen,11.70,11.70,0.00,0.00,0.00,11.70,2026-03-15
            laden@example.org,2026-03-16 10:04:00,TA3,Umsatz,Fehlgeschlagen,VISA,Karte,Blumen,50.00,42.02,7.98,0.00,0.00,0.00,
            laden@example.org,2026-03-17 10:05:00,TA4,Umsatz,Abgebrochen,VISA,Karte,Blumen,5.00,4.20,0.80,0.00,0.00,0.00,
            laden@example.org,2026-03-18 10:06:00,TA5,Rückerstattung,Erfolgreich,VISA,Karte,Blumen,-11.90,-10.00,-1.90,0.00,0.00,-11.90,2026-03-20
            """);
        assertThat(revenue(report)).isEqualTo(Money.of("20.00"));
        assertThat(report.totals().customers()).isZero();
        assertThat(because(report))
                .containsEntry(Problem.Reason.NOT_A_PURCHASE, 1L)
                .containsEntry(Problem.Reason.NOT_PAID, 1L)
                .containsEntry(Problem.Reason.CANCELLED, 1L);
    }
}
