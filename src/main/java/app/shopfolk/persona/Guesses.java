package app.shopfolk.persona;

import app.shopfolk.base.Share;
import app.shopfolk.segment.Rule;
import java.util.Set;

/** What data cannot tell, guessed from what it does, and tagged as a guess so that somebody asks. */
final class Guesses {
    private Guesses() {}

    static void add(Sketch sketch, boolean business) {
        String kind = kind(sketch, business);
        sketch.guess(Topic.QUOTE, "persona.guess.quote." + kind);
        sketch.guess(Topic.SAY, "persona.guess.say." + kind);
        sketch.guess(Topic.DONT, "persona.guess.dont." + kind);
        sketch.guess(Topic.DAY, "persona.guess.day." + kind);
        if (!sketch.has(Topic.REACH)) {
            sketch.guess(Topic.REACH, "persona.guess.reach." + kind);
        }
        if (!sketch.has(Topic.DECIDES)) {
            sketch.guess(Topic.DECIDES, business ? "persona.guess.signs" : "persona.guess.decides");
        }
    }

    /** The sort of buyer, by what stands out most. */
    private static String kind(Sketch sketch, boolean business) {
        if (business) {
            return "business";
        }
        if (sketch.has(Topic.OCCASION)) {
            return sketch.has(Topic.RESEARCH) ? "advice" : "occasion";
        }
        if (sketch.says("persona.says.channel.online") || sketch.says("persona.says.channel.online.nearly-all")) {
            return "online";
        }
        if (sketch.says("persona.says.price.offers")) {
            return "bargain";
        }
        if (mostly(sketch, "first-time")) {
            return "first";
        }
        if (mostly(sketch, "lapsed")) {
            return "lapsed";
        }
        return sketch.has(Topic.RESEARCH) ? "advice" : "regular";
    }

    private static boolean mostly(Sketch sketch, String stage) {
        return sketch.members()
                .count(new Rule.OneOf("stage", Set.of(stage)))
                .map(Evidence.FromData::share)
                .map(Share::ratio)
                .filter(ratio -> ratio >= 0.5)
                .isPresent();
    }
}
