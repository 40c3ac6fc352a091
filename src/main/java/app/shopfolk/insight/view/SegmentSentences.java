package app.shopfolk.insight.view;

import app.shopfolk.base.Share;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says in words what the figures mean before a chart shows it; only what the data can bear. */
final class SegmentSentences {
    private static final double WORTH_SAYING = 1.15;

    private final Texts texts;
    private final Figures figures;

    SegmentSentences(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** One or two sentences for the head of the page; names are marked. */
    String of(SegmentLines lines) {
        List<String> said = new ArrayList<>();
        said.add(outstanding(lines));
        if (lines.areCostsKnown() && lines.isServiceKnown()) {
            perHour(lines).ifPresent(said::add);
        }
        return String.join(" ", said);
    }

    /** Who brings most beyond her number. */
    private String outstanding(SegmentLines lines) {
        Optional<SegmentRow> best = lines.bars().stream()
                .filter(row ->
                        row.kind() == SegmentRow.Kind.BUCKET && row.worth().customers() > 0)
                .max(Comparator.comparingDouble(row -> share(lines, row)));
        if (best.isEmpty() || people(lines) == 0) {
            return texts.get("insight.sentence.empty");
        }
        SegmentRow row = best.get();
        double customers = new Share(row.worth().customers(), people(lines)).ratio();
        double money = share(lines, row);
        String form = isByMargin(lines) ? "margin" : "revenue";
        String key = money > customers * WORTH_SAYING ? "insight.sentence." + form : "insight.sentence.even." + form;
        return texts.get(key, "**" + row.name() + "**", figures.percent(customers), figures.percent(money));
    }

    private static long people(SegmentLines lines) {
        return lines.worth().total().customers();
    }

    /** By margin where there is one: of a loss nobody has a share. */
    private static boolean isByMargin(SegmentLines lines) {
        return lines.areCostsKnown()
                && lines.bars().stream()
                                .mapToLong(row -> row.worth().margin().tenThousandths())
                                .sum()
                        > 0;
    }

    /** A line's share of the money that known customers brought; more than all of it where others lost some. */
    private static double share(SegmentLines lines, SegmentRow row) {
        boolean byMargin = isByMargin(lines);
        long whole =
                lines.bars().stream().mapToLong(bar -> amount(bar, byMargin)).sum();
        return whole <= 0 ? 0 : (double) Math.max(0, amount(row, byMargin)) / whole;
    }

    private static long amount(SegmentRow row, boolean byMargin) {
        return (byMargin ? row.worth().margin() : row.worth().revenue()).tenThousandths();
    }

    private Optional<String> perHour(SegmentLines lines) {
        List<SegmentRow> served = lines.bars().stream()
                .filter(row -> row.kind() == SegmentRow.Kind.BUCKET
                        && row.worth().perHour().isPresent())
                .sorted(Comparator.comparingDouble(row -> row.worth().perHour().orElse(0)))
                .toList();
        if (served.size() < 2) {
            return Optional.empty();
        }
        SegmentRow least = served.getFirst();
        SegmentRow most = served.getLast();
        double loss = least.worth().perHour().orElse(0);
        return Optional.of(texts.get(
                loss < 0 ? "insight.sentence.hour.costs" : "insight.sentence.hour",
                "**" + most.name() + "**",
                most.perHour(),
                "**" + least.name() + "**",
                figures.decimal(Math.abs(loss), 0)));
    }
}
