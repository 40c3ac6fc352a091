package app.shopfolk.importing;

import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.importing.values.DateEvidence.Proof;
import app.shopfolk.importing.values.DateOrder;
import app.shopfolk.importing.values.NumberForm;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the owner said that files with certain heads are, in stable codes. A code that this version does not know is as if
 * nothing had been said.
 *
 * @param kind of file
 * @param meanings by the heads as {@link HeaderShape#names} writes them
 * @param order of day and month; empty where she had not to say it
 * @param decimals {@code point} or {@code comma}; empty where she had not to say it
 * @param zeroCost {@code free} where a cost of 0 is really nothing; empty where it is unknown
 */
public record KnownLayout(String kind, Map<String, String> meanings, String order, String decimals, String zeroCost) {
    private static final String POINT = "point";
    private static final String COMMA = "comma";
    private static final String FREE = "free";

    public KnownLayout {
        meanings = Map.copyOf(meanings);
    }

    /** The layout of a file as the owner left it. */
    static KnownLayout of(UnderstoodFile file) {
        Map<String, String> meanings = new LinkedHashMap<>();
        List<String> names = HeaderShape.names(file.columns());
        for (int i = 0; i < names.size(); i++) {
            meanings.put(names.get(i), file.columns().get(i).meaning().code());
        }
        String order = file.columns().stream()
                .filter(column -> column.order() == Proof.OWNER)
                .map(column -> column.dates().order().name())
                .findFirst()
                .orElse("");
        boolean told = file.told().contains(UnderstoodFile.Told.NUMBERS);
        String decimals = file.columns().stream()
                .filter(column -> told)
                .map(UnderstoodColumn::numbers)
                .findFirst()
                .map(form -> form.equals(NumberForm.COMMA) ? COMMA : POINT)
                .orElse("");
        return new KnownLayout(file.kind().code(), meanings, order, decimals, file.isZeroCostFree() ? FREE : "");
    }

    Optional<FileKind> fileKind() {
        return Arrays.stream(FileKind.values())
                .filter(known -> known.code().equals(kind))
                .findFirst();
    }

    Optional<Meaning> meaning(String head) {
        String code = meanings.getOrDefault(head, "");
        return Arrays.stream(Meaning.values())
                .filter(known -> known.code().equals(code))
                .findFirst();
    }

    Optional<DateOrder> dateOrder() {
        return Arrays.stream(DateOrder.values())
                .filter(known -> known.name().equals(order))
                .findFirst();
    }

    boolean isZeroCostFree() {
        return zeroCost.equals(FREE);
    }

    Optional<NumberForm> numbers() {
        return switch (decimals) {
            case POINT -> Optional.of(NumberForm.POINT);
            case COMMA -> Optional.of(NumberForm.COMMA);
            default -> Optional.empty();
        };
    }
}
