package app.shopfolk.persona;

import app.shopfolk.base.Phrase;
import app.shopfolk.persona.Members.Quarters;
import app.shopfolk.segment.Rule;
import java.util.Set;

/** How, where, when, how often and what they buy. */
final class BuyingTopics {
    private static final Set<String> YES = Set.of("true");

    /** A middle half whose ends lie further apart than this is no habit. */
    private static final double MIXED = 6;

    private BuyingTopics() {}

    static void all(Sketch sketch) {
        web(sketch);
        channel(sketch);
        occasion(sketch);
        sketch.members().quarters("orders-last-year").ifPresent(visits -> visits(sketch, visits));
        past(sketch);
        sketch.sayLabel(Topic.TIMING, "main-weekday", 0.4, day -> Phrase.of("persona.says.weekday." + day));
        sketch.sayLabel(Topic.TIMING, "main-daypart", 0.55, part -> Phrase.of("persona.says.daypart." + part));
        sketch.sayRange(Topic.SPEND, "average-order", (quarters, ends) -> spend(ends));
        price(sketch);
        taste(sketch);
        service(sketch);
    }

    private static void web(Sketch sketch) {
        sketch.members().quarters("web-savvy").ifPresent(savvy -> {
            long level = Math.clamp(Math.round(savvy.middle()), 1, 5);
            sketch.say(
                    Topic.WEB,
                    Phrase.of("persona.says.web." + level),
                    new Rule.Between("web-savvy", Math.floor(savvy.low()), Math.ceil(savvy.high())),
                    0);
        });
        Phrase research = Phrase.of("persona.says.research");
        // Somebody's own answer goes before what her visits show.
        if (!sketch.say(Topic.RESEARCH, research, new Rule.OneOf("researches-online", YES), 0.5)) {
            sketch.say(Topic.RESEARCH, research, new Rule.Between("looked-first-share", 50.0, null), 0.5);
        }
        sketch.sayLabel(
                Topic.DEVICE,
                "device",
                0.55,
                device -> Phrase.of("persona.says.device", Labels.inSentence("device", device)));
    }

    private static void channel(Sketch sketch) {
        sketch.label("main-channel", 0.6).ifPresent(most -> {
            String degree = most.share().ratio() >= 0.9 ? ".nearly-all" : "";
            sketch.say(
                    Topic.CHANNEL,
                    Phrase.of("persona.says.channel." + most.label() + degree),
                    new Rule.OneOf("main-channel", Set.of(most.label())),
                    0);
        });
    }

    private static void occasion(Sketch sketch) {
        if (!sketch.say(
                Topic.OCCASION,
                Phrase.of("persona.says.occasion"),
                new Rule.OneOf("stage", Set.of("special-occasion")),
                0.5)) {
            return;
        }
        sketch.sayLabel(
                Topic.OCCASION,
                "occasion",
                0.3,
                code -> code.equals("own-date")
                        ? Phrase.of("persona.says.occasion.own")
                        : Phrase.of("persona.says.occasion.most", Phrase.of("occasion." + code)));
    }

    private static void visits(Sketch sketch, Quarters visits) {
        long middle = Math.round(visits.middle());
        Phrase text;
        if (middle < 1) {
            text = Phrase.of("persona.says.visits.none");
        } else if (middle == 1) {
            text = Phrase.of("persona.says.visits.once");
        } else if (middle >= 10 && middle <= 14) {
            text = Phrase.of("persona.says.visits.monthly");
        } else if (middle >= 20 && middle <= 28) {
            text = Phrase.of("persona.says.visits.twice-monthly");
        } else {
            text = Phrase.of("persona.says.visits", Math.round(Sketch.rounded(visits.middle())));
        }
        sketch.say(
                Topic.VISITS,
                text,
                new Rule.Between("orders-last-year", Math.floor(visits.low()), Math.ceil(visits.high())),
                0);
    }

    private static Phrase spend(double[] ends) {
        if (ends[0] == ends[1]) {
            return Phrase.of("persona.says.spend.one", Sketch.money(ends[0]));
        }
        String mixed = ends[1] > MIXED * Math.max(1, ends[0]) ? "persona.says.spend.mixed" : "persona.says.spend";
        return Phrase.of(mixed, Sketch.money(ends[0]), Sketch.money(ends[1]));
    }

    /** How long they have been customers, and since when nobody saw them, where that says something. */
    private static void past(Sketch sketch) {
        if (sketch.mostly("stage", "lapsed")) {
            sketch.sayRange(
                    Topic.LAST_SEEN,
                    "recency-days",
                    (quarters, ends) -> months(quarters.middle()) == 1
                            ? Phrase.of("persona.says.last-seen.month")
                            : Phrase.of("persona.says.last-seen", months(quarters.middle())));
        }
        returns(sketch);
        if (!sketch.mostly("stage", "never")) {
            sketch.sayRange(
                    Topic.SINCE,
                    "since-first-days",
                    (quarters, ends) -> quarters.middle() >= 550
                            ? Phrase.of("persona.says.since.years", Math.round(quarters.middle() / 365))
                            : months(quarters.middle()) == 1
                                    ? Phrase.of("persona.says.since.month")
                                    : Phrase.of("persona.says.since.months", months(quarters.middle())));
        }
    }

    /** How many came a second time, where that is neither nearly nobody nor nearly everybody. */
    private static void returns(Sketch sketch) {
        Rule.Condition again = new Rule.Between("frequency", 2.0, null);
        sketch.members()
                .count(again)
                .map(Evidence.FromData::share)
                .filter(share -> share.ratio() >= 0.01 && share.ratio() <= 0.95)
                .ifPresent(share -> sketch.say(Topic.SINCE, Phrase.of("persona.says.returns", share), again, 0));
    }

    private static long months(double days) {
        return Math.max(1, Math.round(days / 30.4));
    }

    private static void price(Sketch sketch) {
        if (!sketch.say(
                Topic.PRICE,
                Phrase.of("persona.says.price.full"),
                new Rule.Between("discounted-orders", null, 10.0),
                0.6)) {
            sketch.say(
                    Topic.PRICE,
                    Phrase.of("persona.says.price.offers"),
                    new Rule.Between("discounted-orders", 50.0, null),
                    0.6);
        }
    }

    private static void taste(Sketch sketch) {
        // One purchase is always of one brand.
        if (sketch.members()
                .quarters("frequency")
                .filter(times -> times.middle() >= 3)
                .isPresent()) {
            sketch.say(
                    Topic.LOYALTY,
                    Phrase.of("persona.says.loyal"),
                    new Rule.Between("top-brand-share", 60.0, null),
                    0.6);
        }
        sketch.sayRange(
                Topic.VARIETY,
                "products-bought",
                (quarters, ends) -> ends[0] == ends[1]
                        ? Phrase.of("persona.says.variety.one", Math.round(ends[0]))
                        : Phrase.of("persona.says.variety", Math.round(ends[0]), Math.round(ends[1])));
        if (!sketch.sayLabels(
                Topic.BRANDS, "favourite-brand", 0.3, brands -> Phrase.of("persona.says.brands", brands))) {
            sketch.sayLabels(Topic.BRANDS, "top-brand", 0.3, brands -> Phrase.of("persona.says.brands", brands));
        }
        if (!sketch.sayLabels(Topic.LIKES, "top-category", 0.3, likes -> Phrase.of("persona.says.likes", likes))) {
            sketch.sayLabels(Topic.LIKES, "favourite-category", 0.3, likes -> Phrase.of("persona.says.likes", likes));
        }
    }

    private static void service(Sketch sketch) {
        if (!sketch.say(
                Topic.SERVICE,
                Phrase.of("persona.says.service.none"),
                new Rule.Between("service-contacts", null, 0.0),
                0.7)) {
            sketch.sayRange(
                    Topic.SERVICE,
                    "service-minutes",
                    (quarters, ends) -> quarters.middle() < 10
                            ? Phrase.of("persona.says.service.little")
                            : Phrase.of("persona.says.service", Math.round(Sketch.rounded(quarters.middle()))));
        }
    }
}
