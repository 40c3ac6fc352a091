package app.shopfolk.outreach.page;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.outreach.ContactList;
import app.shopfolk.outreach.ListFormat;
import app.shopfolk.outreach.MailingFile;
import app.shopfolk.outreach.MergeText;
import app.shopfolk.outreach.MergeValues;
import app.shopfolk.outreach.PostalAddress;
import app.shopfolk.outreach.Sender;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Pdf;
import app.shopfolk.platform.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** A list in the form it is handed out, whole before it is written, so that a fault leaves no half file. */
public final class ListDocument {
    private ListDocument() {}

    /**
     * What printed forms need besides the list.
     *
     * @param paper for letters and call sheets; labels bring their own
     * @param message what letters say
     * @param reason why a customer is called, by her row; empty where there is no reason of her own
     */
    public record Print(Paper paper, Sender sender, MergeText message, IntFunction<String> reason) {}

    /**
     * The file's bytes: a table in UTF-8, or a PDF.
     *
     * @param print what a printed form needs besides
     */
    public static byte[] of(ContactList list, ListFormat format, CustomerFacts facts, Print print, Words words)
            throws IOException {
        MergeValues values = new MergeValues(facts, words);
        if (format.isTable()) {
            StringBuilder table = new StringBuilder();
            new MailingFile(facts, values, words).write(list, format, table);
            return table.toString().getBytes(StandardCharsets.UTF_8);
        }
        List<Page> pages =
                switch (format) {
                    case LETTERS -> letters(list, facts, values, print, words);
                    case LABELS_L7160 -> AddressLabels.pages(addresses(list, facts), LabelSheet.L7160);
                    case LABELS_5160 -> AddressLabels.pages(addresses(list, facts), LabelSheet.A5160);
                    default -> CallSheet.pages(list, facts, values, print, words);
                };
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Pdf.write(pages, list.audience().name(), words.texts().locale(), pdf);
        return pdf.toByteArray();
    }

    private static List<Page> letters(
            ContactList list, CustomerFacts facts, MergeValues values, Print print, Words words) {
        List<LetterPage.Letter> letters = new ArrayList<>();
        for (int row : list.in()) {
            PostalAddress.of(facts.customer(row), facts.settings().country())
                    .map(to -> new LetterPage.Letter(to, print.message().filled(field -> values.value(field, row))))
                    .ifPresent(letters::add);
        }
        return LetterPage.pages(letters, new LetterPage.Stationery(print.sender(), list.day(), print.paper(), words));
    }

    private static List<PostalAddress> addresses(ContactList list, CustomerFacts facts) {
        return list.in().stream()
                .map(row ->
                        PostalAddress.of(facts.customer(row), facts.settings().country()))
                .flatMap(Optional::stream)
                .toList();
    }
}
