package app.shopfolk.persona;

import app.shopfolk.base.Phrase;
import app.shopfolk.persona.Members.Quarters;
import app.shopfolk.segment.Rule;
import java.util.Set;

/** Who they are: age, work, home, family; or the business they are. */
final class WhoTopics {
    private WhoTopics() {}

    static void person(Sketch sketch) {
        sketch.members().quarters("age").ifPresent(age -> age(sketch, age));
        sketch.sayLabel(Topic.WORK, "occupation", 0.2, label -> Labels.inSentence("occupation", label));
        sketch.sayLabel(Topic.HOME, "home", 0.4, label -> Labels.inSentence("home", label));
        place(sketch);
        sketch.sayLabel(Topic.FAMILY, "marital-status", 0.5, label -> Labels.inSentence("marital-status", label));
        sketch.sayRange(
                Topic.CHILDREN, "children", (quarters, ends) -> children(Math.round(ends[0]), Math.round(ends[1])));
        sketch.sayLabel(Topic.EDUCATION, "education", 0.25, label -> Labels.inSentence("education", label));
        sketch.sayRange(
                Topic.INCOME,
                "income",
                (quarters, ends) -> Phrase.of("persona.says.income", Sketch.money(ends[0]), Sketch.money(ends[1])));
        sketch.label("pets", 0.4)
                .filter(label -> !Labels.isNone(label.label()))
                .ifPresent(label -> sketch.say(
                        Topic.PETS,
                        Phrase.of("persona.says.pets", Labels.inSentence("pets", label.label())),
                        new Rule.OneOf("pets", Set.of(label.label())),
                        0));
    }

    private static Phrase children(long fewest, long most) {
        if (most == 0) {
            return Phrase.of("persona.says.children.none");
        }
        if (most == 1) {
            return Phrase.of(fewest == 1 ? "persona.says.children.single" : "persona.says.children.at-most-one");
        }
        if (fewest == most) {
            return Phrase.of("persona.says.children.one", most);
        }
        return fewest == 0
                ? Phrase.of("persona.says.children.up-to", most)
                : Phrase.of("persona.says.children", fewest, most);
    }

    private static void age(Sketch sketch, Quarters age) {
        sketch.say(
                Topic.AGE,
                Phrase.of("persona.says.age", sketch.members().age()),
                new Rule.Between("age", Math.floor(age.low()), Math.ceil(age.high())),
                0);
    }

    private static void place(Sketch sketch) {
        if (!sketch.sayLabel(Topic.PLACE, "part-of-town", 0.35, Phrase::verbatim)
                && !sketch.sayLabel(Topic.PLACE, "city", 0.5, Phrase::verbatim)) {
            sketch.sayLabel(Topic.PLACE, "country", 0.5, Phrase::verbatim);
        }
    }

    static void business(Sketch sketch) {
        sketch.sayLabel(Topic.ROLE, "job-title", 0.25, label -> Labels.inSentence("job-title", label));
        sketch.sayLabels(Topic.TRADE, "trade", 0.2, labels -> labels);
        sketch.sayRange(
                Topic.STAFF,
                "staff",
                (quarters, ends) -> Phrase.of("persona.says.staff", Math.round(ends[0]), Math.round(ends[1])));
        place(sketch);
        sketch.sayRange(
                Topic.CYCLE,
                "cadence-days",
                (quarters, ends) -> Phrase.of("persona.says.cycle", Math.round(Sketch.rounded(quarters.middle()))));
    }
}
