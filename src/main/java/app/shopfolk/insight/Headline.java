package app.shopfolk.insight;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The sentences above the charts: what the figures say before they are looked at. */
public final class Headline {
    private final WorthBySegment worth;
    private final List<Segment> segments;

    private Headline(WorthBySegment worth, Segmentation segmentation) {
        this.worth = worth;
        this.segments = segmentation.segments();
    }

    /** One or two sentences on the page of segments: who brings most for how many, and what an hour earns. */
    public static List<Phrase> of(WorthBySegment worth, Segmentation segmentation) {
        return new Headline(worth, segmentation).all();
    }

    /** What the chart of service effort says; empty where no service is known. */
    public static Optional<Phrase> effort(WorthBySegment worth, Segmentation segmentation) {
        return new Headline(worth, segmentation).effort();
    }

    private List<Phrase> all() {
        List<Phrase> sentences = new ArrayList<>();
        star().ifPresent(sentences::add);
        hours().ifPresent(sentences::add);
        return sentences;
    }

    private Optional<Phrase> star() {
        boolean byMargin = worth.basis().isAnythingKnown();
        Money whole = byMargin ? worth.total().margin() : worth.total().revenue();
        long customers = worth.total().customers();
        if (customers == 0 || whole.tenThousandths() <= 0) {
            return Optional.empty();
        }
        return best(bucket -> earned(bucket, byMargin) / whole.toDouble()
                        - (double) of(bucket).customers() / customers)
                .map(bucket -> Phrase.of(
                        byMargin ? "insight.headline.margin" : "insight.headline.revenue",
                        name(bucket),
                        ShareWords.of((double) of(bucket).customers() / customers),
                        ShareWords.of(earned(bucket, byMargin) / whole.toDouble())));
    }

    private double earned(int bucket, boolean byMargin) {
        return (byMargin ? of(bucket).margin() : of(bucket).revenue()).toDouble();
    }

    private Optional<Phrase> hours() {
        if (!worth.basis().isAnythingKnown()) {
            return Optional.empty();
        }
        Optional<Integer> most = best(bucket -> of(bucket).perHour().orElse(Double.NaN));
        Optional<Integer> least = best(bucket -> -of(bucket).perHour().orElse(Double.NaN));
        if (most.isEmpty() || least.isEmpty() || most.equals(least)) {
            return Optional.empty();
        }
        double low = of(least.get()).perHour().orElse(0);
        return Optional.of(Phrase.of(
                low < 0 ? "insight.headline.hours-cost" : "insight.headline.hours",
                name(most.get()),
                whole(of(most.get()).perHour().orElse(0)),
                name(least.get()),
                whole(Math.abs(low))));
    }

    private Optional<Phrase> effort() {
        if (worth.total().serviceMinutes() == 0 || worth.total().customers() == 0) {
            return Optional.empty();
        }
        double average = minutesEach(worth.total());
        return best(bucket -> of(bucket).customers() == 0 ? Double.NaN : minutesEach(of(bucket)))
                .filter(bucket -> minutesEach(of(bucket)) > average)
                .map(bucket -> Phrase.of(
                        "insight.headline.effort",
                        name(bucket),
                        Math.round(minutesEach(of(bucket))),
                        Math.round(average)));
    }

    private static double minutesEach(Worth worth) {
        return worth.serviceMinutes() / 100.0 / worth.customers();
    }

    private static Money whole(double units) {
        return Money.of(BigDecimal.valueOf(Math.round(units)));
    }

    private Worth of(int bucket) {
        return worth.segments().get(bucket);
    }

    private Phrase name(int bucket) {
        return Phrase.verbatim(segments.get(bucket).name());
    }

    /** The bucket with the largest figure among those that have customers and the figure. */
    private Optional<Integer> best(ToDoubleFunction<Integer> figure) {
        return IntStream.range(0, segments.size())
                .boxed()
                .filter(bucket -> of(bucket).customers() > 0 && !Double.isNaN(figure.applyAsDouble(bucket)))
                .max(Comparator.comparingDouble(figure));
    }
}
