package app.shopfolk.sample;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** A customer of the sample shop: what the loyalty programme knows of her, and (never exported) what she is like. */
final class Person {
    private final Group group;
    private final Dice dice;
    private final LocalDate since;
    private final Map<Heading, String> values = new EnumMap<>(Heading.class);

    /** @param dice her own; everything she does is thrown with them */
    Person(Group group, Dice dice, LocalDate since) {
        this.group = group;
        this.dice = dice;
        this.since = since;
        tell(Heading.SINCE, since.toString());
    }

    Group group() {
        return group;
    }

    Dice dice() {
        return dice;
    }

    LocalDate since() {
        return since;
    }

    String number() {
        return value(Heading.CUSTOMER_ID);
    }

    /** What the export says, empty where it says nothing. */
    String value(Heading heading) {
        return values.getOrDefault(heading, "");
    }

    boolean has(Heading heading) {
        return values.containsKey(heading);
    }

    void tell(Heading heading, String value) {
        values.put(heading, value);
    }

    /** Tells something that the loyalty card knows of so many in a hundred such people. */
    void perhaps(int percentKnown, Heading heading, String value) {
        if (dice.chance(percentKnown)) {
            values.put(heading, value);
        }
    }
}
