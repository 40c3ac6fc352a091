package app.shopfolk.persona.view;

import app.shopfolk.base.Money;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.persona.Folk;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.util.List;
import java.util.Set;

/** The invented shop with three buckets. */
final class FolkShop {
    private FolkShop() {}

    static Picture open() {
        return Picture.of(
                new Folk(1).joes(60).sarahs(80).offices(30).facts(),
                new Segmentation(
                        Trade.FLORIST,
                        List.of(
                                segment("office", "Offices", 0, new Rule.Known("trade")),
                                segment(
                                        "joe",
                                        "Special occasion",
                                        1,
                                        new Rule.OneOf("stage", Set.of("special-occasion"))),
                                segment("sarah", "Online regular", 2, new Rule.All(List.of())))),
                true,
                Rates.DEFAULT);
    }

    private static Segment segment(String id, String name, int colour, Rule rule) {
        return new Segment(id, name, colour, rule, Money.of("100"));
    }
}
