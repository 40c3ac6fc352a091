package app.shopfolk.importing.meaning;

import app.shopfolk.importing.meaning.Dictionary.Part;
import app.shopfolk.importing.values.ColumnEvidence;
import java.util.Arrays;
import java.util.List;

/**
 * What a file is and what each of its columns means.
 *
 * @param ranks how good a name each column has for its meaning: where several mean the same, the lowest speaks first
 */
public record FileMeaning(FileKind kind, List<Meaning> columns, List<Integer> ranks) {
    public FileMeaning {
        columns = List.copyOf(columns);
        ranks = List.copyOf(ranks);
    }

    /**
     * The most likely kind and meanings.
     *
     * @param header names as they stand in the file
     * @param evidence what the values of each column are, of the whole file
     */
    public static FileMeaning of(List<String> header, List<ColumnEvidence> evidence) {
        return of("", header, evidence);
    }

    /** The same for a file whose name may say what it is: {@code wishlist.csv}. */
    public static FileMeaning of(String fileName, List<String> header, List<ColumnEvidence> evidence) {
        return as(new KindGuess(fileName, header, evidence).kind(), header, evidence);
    }

    /** The meanings of the columns if the file is of a kind. */
    public static FileMeaning as(FileKind kind, List<String> header, List<ColumnEvidence> evidence) {
        Part part =
                switch (kind) {
                    case CUSTOMERS, STAFF, SURVEY_ANSWERS -> Part.CUSTOMER;
                    case WEB_VISITS -> Part.VISIT;
                    case WISH_LISTS -> Part.WISH;
                    case RATINGS -> Part.RATING;
                    case SALE_LINES, RECEIPTS -> Part.SALE;
                    case PRODUCTS, LOOKUP -> Part.PRODUCT;
                    case SERVICE_CONTACTS -> Part.CONTACT;
                    case SUMMARY, UNKNOWN -> null;
                };
        if (part == null) {
            return new FileMeaning(
                    kind,
                    header.stream().map(_ -> Meaning.ASIDE).toList(),
                    header.stream().map(_ -> 0).toList());
        }
        Guess guess = Guess.of(part, header, evidence);
        List<Meaning> sorted = OrderAmounts.sorted(kind, List.of(guess.meanings()), header, evidence);
        return new FileMeaning(
                kind, sorted, Arrays.stream(guess.ranks()).boxed().toList());
    }
}
