package app.shopfolk.importing.meaning;

import app.shopfolk.importing.meaning.Dictionary.Part;
import app.shopfolk.importing.values.ColumnEvidence;
import java.util.List;

/** What a file is and what each of its columns means. */
public record FileMeaning(FileKind kind, List<Meaning> columns) {
    public FileMeaning {
        columns = List.copyOf(columns);
    }

    /**
     * The most likely kind and meanings.
     *
     * @param header names as they stand in the file
     * @param evidence what the values of each column are, of the whole file
     */
    public static FileMeaning of(List<String> header, List<ColumnEvidence> evidence) {
        return as(new KindGuess(header, evidence).kind(), header, evidence);
    }

    /** The meanings of the columns if the file is of a kind. */
    public static FileMeaning as(FileKind kind, List<String> header, List<ColumnEvidence> evidence) {
        Part part =
                switch (kind) {
                    case CUSTOMERS, STAFF -> Part.CUSTOMER;
                    case SALE_LINES, RECEIPTS -> Part.SALE;
                    case PRODUCTS, LOOKUP -> Part.PRODUCT;
                    case SERVICE_CONTACTS -> Part.CONTACT;
                    case SUMMARY, UNKNOWN -> null;
                };
        if (part == null) {
            return new FileMeaning(kind, header.stream().map(_ -> Meaning.ASIDE).toList());
        }
        return new FileMeaning(
                kind,
                OrderAmounts.sorted(
                        kind, List.of(Guess.of(part, header, evidence).meanings()), header, evidence));
    }
}
