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
    String of(SegmentsPage.Ready page) {
        List<String> said = new ArrayList<>();
        said.add(outstanding(page));
        if (page.areCostsKnown() && page.isServiceKnown()) {
            perHour(page).ifPresent(said::add);
        }
        return String.join(" ", said);
    }

    /** Who brings most beyond her number. */
    private String outstanding(SegmentsPage.Ready page) {
        Optional<SegmentRow> best = page.bars().stream()
                .filter(row ->
                        row.kind() == SegmentRow.Kind.BUCKET && row.worth().customers() > 0)
                .max(Comparator.comparingDouble(row -> share(page, row)));
        if (best.isEmpty() || people(page) == 0) {
            return texts.get("insight.sentence.empty");
        }
        SegmentRow row = best.get();
        double customers = new Share(row.worth().customers(), people(page)).ratio();
        double money = share(page, row);
        String form = page.areCostsKnown() ? "margin" : "revenue";
        String key = money > customers * WORTH_SAYING ? "insight.sentence." + form : "insight.sentence.even." + form;
        return texts.get(key, "**" + row.name() + "**", figures.percent(customers), figures.percent(money));
    }

    private static long people(SegmentsPage.Ready page) {
        return page.worth().total().customers();
    }

    /** A line's share of the money that known customers brought. */
    private static double share(SegmentsPage.Ready page, SegmentRow row) {
        long whole = 0;
        for (SegmentRow other : page.bars()) {
            whole += Math.max(0, amount(page, other));
        }
        return new Share(Math.max(0, amount(page, row)), whole).ratio();
    }

    private static long amount(SegmentsPage.Ready page, SegmentRow row) {
        return (page.areCostsKnown() ? row.worth().margin() : row.worth().revenue()).tenThousandths();
    }

    private Optional<String> perHour(SegmentsPage.Ready page) {
        List<SegmentRow> served = page.bars().stream()
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
