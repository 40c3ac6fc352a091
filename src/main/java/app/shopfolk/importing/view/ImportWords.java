package app.shopfolk.importing.view;

import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.importing.rows.Problem;
import app.shopfolk.importing.values.DateEvidence.Proof;
import app.shopfolk.importing.values.DateOrder;
import app.shopfolk.importing.values.ValueType;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was understood, in words. */
final class ImportWords {
    private final Texts texts;
    private final Figures figures;

    ImportWords(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** A meaning's word: the file's own, else that of the fact it becomes. */
    String meaning(Meaning meaning) {
        String key = "import.meaning." + meaning.code();
        String words = texts.get(texts.has(key) ? key : "fact." + meaning.code());
        return words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1);
    }

    /** The word on a column's head. */
    String head(UnderstoodColumn column) {
        return switch (column.meaning()) {
            case OWN -> texts.get("import.head.own", column.header());
            case ASIDE -> texts.get("import.head.aside", column.header());
            default -> meaning(column.meaning());
        };
    }

    String kind(String code) {
        return texts.get("import.kind." + code);
    }

    /** Rows and columns of a file. */
    String size(UnderstoodFile file) {
        long own = file.columns().stream()
                .filter(column -> column.meaning() == Meaning.OWN)
                .count();
        long aside = file.columns().stream()
                .filter(column -> column.meaning() == Meaning.ASIDE)
                .count();
        long understood = file.columns().size() - own - aside;
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("import.size.rows", figures.number(file.rows())));
        parts.add(texts.get("import.size.understood", figures.number(understood)));
        if (own > 0) {
            parts.add(texts.get("import.size.own", figures.number(own)));
        }
        if (aside > 0) {
            parts.add(texts.get("import.size.aside", figures.number(aside)));
        }
        return String.join(" \u00b7 ", parts);
    }

    /** Short facts about how the file was read, words of proof marked. */
    List<String> understood(UnderstoodFile file) {
        List<String> facts = new ArrayList<>();
        file.columns().stream()
                .filter(column -> column.meaning() != Meaning.ASIDE && isDate(column))
                .findFirst()
                .ifPresent(column -> addDates(facts, column));
        file.columns().stream()
                .filter(column -> column.type() == ValueType.MONEY)
                .findFirst()
                .ifPresent(column -> facts.add(texts.get(
                        column.numbers().pointParts() ? "import.fact.comma-decimals" : "import.fact.point-decimals")));
        String encoding = file.table().layout().encoding();
        if (!encoding.isEmpty() && !encoding.equals("UTF-8") && !encoding.equals("US-ASCII")) {
            facts.add(texts.get("import.fact.encoding", encoding));
        }
        for (String note : file.table().layout().notes()) {
            facts.add(texts.get("import.note." + note));
        }
        return facts;
    }

    private void addDates(List<String> facts, UnderstoodColumn column) {
        Proof proof = column.order();
        if (proof == Proof.PLAIN || proof == Proof.NONE) {
            return;
        }
        String order = texts.get(
                column.dates().order() == DateOrder.MONTH_DAY_YEAR
                        ? "import.fact.month-first"
                        : "import.fact.day-first");
        String why = texts.get(
                "import.proof." + proof.name().toLowerCase(Locale.ROOT),
                column.evidence().dates().example());
        facts.add(order + why);
    }

    private static boolean isDate(UnderstoodColumn column) {
        return column.type() == ValueType.DATE || column.type() == ValueType.DATE_TIME;
    }

    /** Why a row was not taken as it stands. */
    String problem(Problem problem) {
        return texts.get(problem.reason().messageKey(), problem.args().toArray());
    }
}
