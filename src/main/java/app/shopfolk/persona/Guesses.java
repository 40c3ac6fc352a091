package app.shopfolk.persona;

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
        if (sketch.mostly("stage", "first-time")) {
            return "first";
        }
        if (sketch.mostly("stage", "lapsed")) {
            return "lapsed";
        }
        if (sketch.has(Topic.RESEARCH)) {
            return "advice";
        }
        return sketch.mostly("rfm-group", "champions") ? "best" : "regular";
    }
}
