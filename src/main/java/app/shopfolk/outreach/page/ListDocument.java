package app.shopfolk.outreach.page;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.outreach.ContactList;
import app.shopfolk.outreach.ListFormat;
import app.shopfolk.outreach.MailingFile;
import app.shopfolk.outreach.MergeValues;
import app.shopfolk.outreach.PostalAddress;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Pdf;
import app.shopfolk.platform.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A list in the form it is handed out, whole before it is written, so that a fault leaves no half file. */
public final class ListDocument {
    private ListDocument() {}

    /**
     * The file's bytes: a table in UTF-8, or a PDF.
     *
     * @param paper for a call sheet; labels bring their own
     */
    public static byte[] of(ContactList list, ListFormat format, CustomerFacts facts, Paper paper, Words words)
            throws IOException {
        MergeValues values = new MergeValues(facts, words);
        if (format.isTable()) {
            StringBuilder table = new StringBuilder();
            new MailingFile(facts, values, words).write(list, format, table);
            return table.toString().getBytes(StandardCharsets.UTF_8);
        }
        List<Page> pages =
                switch (format) {
                    case LABELS_L7160 -> AddressLabels.pages(addresses(list, facts), LabelSheet.L7160);
                    case LABELS_5160 -> AddressLabels.pages(addresses(list, facts), LabelSheet.A5160);
                    default -> CallSheet.pages(list, facts, values, paper, words);
                };
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Pdf.write(pages, list.audience().name(), words.texts().locale(), pdf);
        return pdf.toByteArray();
    }

    private static List<PostalAddress> addresses(ContactList list, CustomerFacts facts) {
        return list.in().stream()
                .map(row -> PostalAddress.of(facts.customer(row)))
                .flatMap(Optional::stream)
                .toList();
    }
}
