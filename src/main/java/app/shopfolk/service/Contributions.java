package app.shopfolk.service;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.facts.Measures;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segment;
import java.util.List;

/**
 * What each customer leaves over a period: margin less the cost of service and her part of what was spent on reaching her
 * bucket. Where no cost of goods is known, what she paid stands for the margin.
 */
final class Contributions {
    private final Picture picture;
    private final Rates rates;
    private final Measures measures;
    private final double years;
    private final boolean areCostsKnown;

    Contributions(Picture picture, Rates rates, Period period) {
        this.picture = picture;
        this.rates = rates;
        this.measures = picture.facts().measures(period);
        this.years = period.days() / 365.0;
        this.areCostsKnown = picture.facts().measures(null).basis().isAnythingKnown();
    }

    Money of(int row) {
        return margin(row).minus(rates.costOf(measures.serviceMinutes(row))).minus(marketing(row));
    }

    Money margin(int row) {
        return new Money(areCostsKnown ? measures.margin(row) : measures.revenue(row));
    }

    Money service(int row) {
        return rates.costOf(measures.serviceMinutes(row));
    }

    Money revenue(int row) {
        return new Money(measures.revenue(row));
    }

    /** Her even part of what is spent on her bucket. */
    Money marketing(int row) {
        Assignment assignment = picture.assignment();
        int bucket = assignment.bucketOf(row);
        List<Segment> segments = picture.segmentation().segments();
        if (bucket == Assignment.EVERYONE_ELSE || bucket >= segments.size()) {
            return Money.ZERO;
        }
        double whole = segments.get(bucket).marketingCost().tenThousandths() * years;
        return new Money(Math.round(whole / assignment.count(bucket)));
    }
}
