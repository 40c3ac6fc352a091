package app.shopfolk.insight;

import app.shopfolk.base.CostBasis;
import app.shopfolk.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Figures as they could have been counted last, invented. */
public final class WorthSnapshotFixture {
    private WorthSnapshotFixture() {}

    /** Two buckets, everyone else, and walk-ins. */
    public static WorthSnapshot of(Instant taken, int lines) {
        return new WorthSnapshot(
                taken,
                LocalDate.of(2026, 5, 4),
                lines,
                List.of("trade", "gift-givers"),
                WorthBySegment.sum(
                        List.of(worth(120, "41200.4567", 14), worth(60, "-18.9", 3)),
                        worth(400, "3100", 0),
                        new Worth(0, Money.of("77.77"), Money.of("70"), 12, Money.of("0.1"), Money.ZERO),
                        new CostBasis(Money.of("90000"), Money.of("10"), Money.of("0.0001"))));
    }

    private static Worth worth(int customers, String margin, int hours) {
        return new Worth(
                customers,
                Money.of("50000.25"),
                Money.of(margin),
                hours * 6000L,
                Money.of(String.valueOf(hours * 30)),
                Money.of("12.5"));
    }
}
