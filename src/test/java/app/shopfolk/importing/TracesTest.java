package app.shopfolk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.rows.Problem;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.MemoryLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers, visits, wishes and ratings are recognised in six languages and become what is known of a customer, once. */
class TracesTest {
    private final MemoryLedger ledger = new MemoryLedger();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "survey-answers|Timestamp,Email Address,How did you hear about us?,How happy are you with our shop?"
                        + "|2026/01/05 10:00:00 AM,ann@shop.example,A friend,Very",
                "survey-answers|Tímastimpill,Netfang,Hvernig heyrðir þú af okkur?,Hvað viltu sjá meira af?"
                        + "|5.1.2026 10:00:00,ann@shop.example,Vinur,Rósir",
                "survey-answers|タイムスタンプ,メールアドレス,当店をどのように知りましたか？,どのくらい満足していますか？"
                        + "|2026/01/05 10:00:00,ann@shop.example,友人,とても",
                "survey-answers|Zeitstempel,E-Mail-Adresse,Wie haben Sie von uns erfahren?,Wie zufrieden sind Sie mit"
                        + " uns?|05.01.2026 10:00:00,ann@shop.example,Freunde,Sehr",
                "survey-answers|Horodateur,Adresse e-mail,Comment nous avez-vous connus ?,Que voulez-vous voir plus"
                        + " souvent ?|05/01/2026 10:00:00,ann@shop.example,Un ami,Des roses",
                "survey-answers|Informazioni cronologiche,Indirizzo email,Come ci ha conosciuto?,Quanto è soddisfatto"
                        + " di noi?|05/01/2026 10.00.00,ann@shop.example,Un amico,Molto",
                "survey-answers|Response ID,Submitted at,Customer number,NPS,Comment|R1,2026-01-05 10:00,77,9,fine",
                "web-visits|Visited at,User ID,Page,Referrer,Browser|2026-01-05 10:00,77,/roses,google,Firefox",
                "web-visits|Dagsetning,Netfang,Síða,Tæki|5.1.2026,ann@shop.example,/rosir,Sími",
                "web-visits|訪問日時,会員ID,閲覧ページ,参照元|2026/01/05 10:00,77,/roses,google",
                "web-visits|Besuchsdatum,Kunden-ID,Aufgerufene Seite,Gerät|05.01.2026,77,/rosen,Handy",
                "web-visits|Date de visite,E-mail,Page vue,Navigateur|05/01/2026,ann@shop.example,/roses,Firefox",
                "web-visits|Data visita,Email,Pagina visitata,Dispositivo|05/01/2026,ann@shop.example,/rose,telefono",
                "wish-lists|Customer,Wish list item,Date added|Ann Berg,Vase,2026-01-05",
                "wish-lists|Netfang,Óskavara,Dagsetning|ann@shop.example,Vasi,5.1.2026",
                "wish-lists|会員ID,ほしい商品,追加日|77,花瓶,2026/01/05",
                "wish-lists|Kunden-ID,Artikel,Auf Wunschliste seit|77,Vase,05.01.2026",
                "wish-lists|E-mail,Article souhaité,Ajouté le|ann@shop.example,Vase,05/01/2026",
                "wish-lists|Email,Prodotto desiderato,Aggiunto il|ann@shop.example,Vaso,05/01/2026",
                "ratings|Reviewer,Reviewer email,Product,Rating,Review date|Ann"
                        + " Berg,ann@shop.example,Vase,5,2026-01-05",
                "ratings|Netfang,Vara,Einkunn,Umsögn|ann@shop.example,Vasi,5,Góður",
                "ratings|会員ID,商品名,評価,レビュー|77,花瓶,5,良い",
                "ratings|Kundennummer,Artikel,Sterne,Bewertungsdatum|77,Vase,5,05.01.2026",
                "ratings|E-mail,Produit,Note,Avis|ann@shop.example,Vase,5,Beau",
                "ratings|Email,Prodotto,Valutazione,Recensione|ann@shop.example,Vaso,5,Bello",
            })
    void isRecognisedAndTaken(String kind, String header, String row) throws IOException {
        ImportReport report = bringIn("export.csv", header, row);
        assertThat(report.files().getFirst().kind()).isEqualTo(kind);
        assertThat(report.files().getFirst().tally().stored()).isEqualTo(1);
        assertThat(report.totals().customers()).isEqualTo(1);
    }

    @Test
    void theNameOfAFileMaySayWhatItIs() throws IOException {
        ImportReport report = bringIn("wishlist-2026.csv", "Customer,Product", "Ann Berg,Vase");
        assertThat(report.files().getFirst().kind()).isEqualTo("wish-lists");
    }

    @Test
    void visitsAreCountedOnceHoweverExportsOverlap() throws IOException {
        String head = "Visited at,Session ID,Email,Page";
        String one = "2026-01-05 10:00,s1,ann@shop.example,/a";
        String samePages = "2026-01-05 10:01,s1,ann@shop.example,/b";
        String two = "2026-01-05 18:00,s2,ann@shop.example,/a";
        String three = "2026-02-01 09:00,s3,ann@shop.example,/c";
        bringIn("v.csv", head, two, three);
        ImportReport more = bringIn("w.csv", head, one, samePages, two);
        assertThat(ann().values())
                .containsEntry(CustomerField.WEB_VISITS, "3")
                .containsEntry(CustomerField.LAST_WEB_VISIT, "2026-02-01");
        assertThat(more.files().getFirst().tally().stored()).isEqualTo(1);
        assertThat(bringIn("x.csv", head, one, samePages, two, three)
                        .files()
                        .getFirst()
                        .tally()
                        .stored())
                .isZero();
    }

    @Test
    void ratingsKeepTheProductAndAWishStandsOnce() throws IOException {
        bringIn("r.csv", "Email,Product,Rating", "ann@shop.example,Vase,5", "ann@shop.example,Soap: blue,2.5");
        bringIn("r.csv", "Email,Product,Rating", "ann@shop.example,Vase,4");
        bringIn("w.csv", "Email,Wished product", "ann@shop.example,Vase", "ann@shop.example,Mug");
        ImportReport again = bringIn("w.csv", "Email,Wished product", "ann@shop.example,Mug", "ann@shop.example,Pot");
        assertThat(ann().values())
                .containsEntry(CustomerField.RATING, "3.25")
                .containsEntry(CustomerField.REVIEWS, "2")
                .containsEntry(CustomerField.WISH_LIST, "Vase; Mug; Pot");
        assertThat(ann().values()).containsEntry(CustomerField.RATINGS, "Vase: 4; Soap:blue: 2.5");
        assertThat(again.files().getFirst().tally().alreadyKnown()).isEqualTo(1);
    }

    @Test
    void undoneTheyAreGone() throws IOException {
        bringIn("w.csv", "Email,Wished product", "ann@shop.example,Vase");
        bringIn("w.csv", "Email,Wished product", "ann@shop.example,Mug");
        ledger.undo(ledger.imports().getFirst().id(), Progress.none());
        assertThat(ann().values()).containsEntry(CustomerField.WISH_LIST, "Vase");
    }

    @Test
    void anOlderFileTakenBackLeavesWhatTheLaterOneSays() throws IOException {
        String head = "Visited at,Email,Page";
        bringIn("v.csv", head, "2026-01-05 10:00,ann@shop.example,/a", "2026-01-07 10:00,ann@shop.example,/a");
        bringIn("w.csv", head, "2026-01-07 10:00,ann@shop.example,/a", "2026-02-01 09:00,ann@shop.example,/c");
        bringIn("r.csv", "Email,Product,Rating", "ann@shop.example,Vase,5", "ann@shop.example,Mug,1");
        bringIn("s.csv", "Email,Product,Rating", "ann@shop.example,Vase,5");
        ledger.undo(1, Progress.none());
        ledger.undo(3, Progress.none());
        assertThat(ann().values())
                .containsEntry(CustomerField.WEB_VISITS, "2")
                .containsEntry(CustomerField.RATING, "5")
                .containsEntry(CustomerField.REVIEWS, "1");
        ledger.undo(2, Progress.none());
        assertThat(ann().values()).doesNotContainKey(CustomerField.WEB_VISITS);
    }

    @Test
    void answersKeepTheirQuestionAndTheirDay() throws IOException {
        bringIn(
                "answers.csv",
                "Timestamp,Email Address,How did you hear about us?,What would you like more of?",
                "2026-01-05 10:00:00,ann@shop.example,A friend,Roses",
                ",,,");
        assertThat(ann().own())
                .containsEntry("What would you like more of?", "Roses")
                .containsEntry("Timestamp", "2026-01-05");
    }

    @Test
    void anonymousAnswersAreCountedAndSaidToBelongToNobody() throws IOException {
        ImportReport report = bringIn(
                "answers.csv",
                "Timestamp,How did you hear about us?,How happy are you with our shop?,What would you like more of?",
                "2026-01-05 10:00:00,A friend,Very,Roses",
                "2026-01-06 11:00:00,The newspaper,Not much,Longer hours");
        FileReport file = report.files().getFirst();
        assertThat(file.kind()).isEqualTo("survey-answers");
        assertThat(file.tally().ignored()).isEqualTo(2);
        assertThat(file.tally().setAside()).isZero();
        assertThat(file.counts()).containsEntry(Problem.Reason.ANONYMOUS, 2L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subscribed_members_export_1.csv|Email Address,First"
                        + " Name,MEMBER_RATING,LEID|ann@shop.example,Ann,2,9|true",
                "cleaned_members_export_1.csv|Email Address,First"
                        + " Name,MEMBER_RATING,LEID|ann@shop.example,Ann,2,9|false",
                "ac.csv|Email,First Name,Tags,Date Created,Status|ann@shop.example,Ann,a,2021-07-08,Unsubscribed|false",
                "br.csv|EMAIL;LASTNAME;FIRSTNAME;EMAIL_BLACKLISTED|ann@shop.example;Berg;Ann;Yes|false",
            })
    void newsletterListsSayWhoAgreed(String name, String header, String row, String consent) throws IOException {
        ImportReport report = bringIn(name, header, row);
        assertThat(report.files().getFirst().kind()).isEqualTo("customers");
        assertThat(ann().values()).containsEntry(CustomerField.CONSENT_EMAIL, consent);
    }

    private Customer ann() {
        return ledger.contents().customers().getFirst();
    }

    private ImportReport bringIn(String name, String... lines) throws IOException {
        Path file =
                Files.write(Files.createTempDirectory(folder, "drop").resolve(name), new ArrayList<>(List.of(lines)));
        return new Importing(ledger, "IS").bringIn(Understanding.of(List.of(file), Progress.none()), Progress.none());
    }
}
