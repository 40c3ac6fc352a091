package app.shopfolk.importing.view;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.importing.FileReport;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.importing.rows.Problem;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** Rows and columns of a file, and its days where they are known. */
    String size(UnderstoodFile file, Optional<FileReport> rehearsed) {
        long own = file.columns().stream()
                .filter(column -> column.meaning() == Meaning.OWN)
                .count();
        long aside = file.columns().stream()
                .filter(column -> column.meaning() == Meaning.ASIDE)
                .count();
        long understood = file.columns().size() - own - aside;
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("import.size.rows", figures.number(file.rows())));
        rehearsed
                .filter(report -> report.tally().read() == file.rows())
                .flatMap(FileReport::days)
                .ifPresentOrElse(
                        days -> parts.add(figures.period(days)),
                        () -> parts.add(texts.get("import.size.understood", figures.number(understood))));
        if (own > 0) {
            parts.add(texts.get("import.size.own", figures.number(own)));
        }
        if (aside > 0) {
            parts.add(texts.get("import.size.aside", figures.number(aside)));
        }
        return String.join(" \u00b7 ", parts);
    }

    /** What would become of rows that are neither stored nor unreadable. */
    List<String> fates(FileReport report) {
        List<String> facts = new ArrayList<>();
        if (report.tally().alreadyKnown() > 0) {
            facts.add(texts.get("import.remark.known", number(report.tally().alreadyKnown())));
        }
        if (report.tally().ignored() > 0) {
            facts.add(texts.get("import.remark.ignored", number(report.tally().ignored())));
        }
        return facts;
    }

    String number(long number) {
        return figures.number(number);
    }

    /** A number in ten-thousandths, with decimals only where it has some. */
    String asNumber(long tenThousandths) {
        BigDecimal number = BigDecimal.valueOf(tenThousandths, 4);
        return figures.decimal(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    /** From the earliest of some periods to the latest. */
    Optional<String> days(List<Optional<Period>> periods) {
        List<Period> known = periods.stream().flatMap(Optional::stream).toList();
        return known.stream()
                .map(Period::first)
                .min(Comparator.naturalOrder())
                .map(first -> figures.period(new Period(
                        first,
                        known.stream()
                                .map(Period::last)
                                .max(Comparator.naturalOrder())
                                .orElse(first))));
    }

    String money(Money amount) {
        return figures.money(amount);
    }

    /** Why a row was not taken as it stands. */
    String problem(Problem problem) {
        return texts.get(problem.reason().messageKey(), problem.args().toArray());
    }
}
