package app.shopfolk.sample;

import java.util.List;

/** Everybody else in town, with everyday lives. */
final class TownLife {
    private static final List<String> PARTS =
            List.of("The Heights", "Old Town", "Harbour", "Harbour", "Station Quarter", "Outskirts", "Outskirts");
    private static final List<String> OCCUPATIONS = List.of(
            "Teacher",
            "Nurse",
            "Carpenter",
            "Office worker",
            "Fisherman",
            "Shop assistant",
            "Driver",
            "Cook",
            "Engineer",
            "Retired",
            "Musician",
            "Electrician");

    private TownLife() {}

    static void tell(Person who) {
        Dice dice = who.dice();
        boolean woman = dice.chance(62);
        int age = age(who.group(), dice);
        int known = who.group() == Group.FIRST_TIMER ? 30 : 58;
        Town.name(who, woman);
        Town.gender(who, known + 10, woman);
        Town.born(who, known, age);
        Town.address(who, known + 15, dice.pick(PARTS));
        who.perhaps(known - 5, Heading.MARITAL_STATUS, dice.mostly(50, "Married", "Single", "Partner", "Widowed"));
        int children = age > 58 ? 0 : dice.between(0, 3);
        who.perhaps(known - 10, Heading.CHILDREN, Integer.toString(children));
        who.perhaps(known - 15, Heading.HOUSEHOLD_SIZE, Integer.toString(children + dice.between(1, 2)));
        who.perhaps(known - 20, Heading.PETS, dice.mostly(50, "None", "Dog", "Cat"));
        who.perhaps(known, Heading.HOME, dice.mostly(45, "Owns a flat", "Owns a house", "Rents", "Rents"));
        who.perhaps(known, Heading.OCCUPATION, age > 66 ? "Retired" : dice.pick(OCCUPATIONS));
        who.perhaps(known - 10, Heading.WORK_PATTERN, age > 66 ? "None" : dice.mostly(65, "Full-time", "Part-time"));
        who.perhaps(known, Heading.WEB_SAVVY, Integer.toString(age > 60 ? dice.around(1, 4) : dice.around(2, 5)));
        who.perhaps(known - 10, Heading.DEVICE, dice.mostly(55, "Phone", "Laptop", "Tablet"));
        who.perhaps(known - 20, Heading.BROWSER, dice.mostly(50, "Chrome", "Safari", "Edge", "Firefox"));
        who.perhaps(
                known,
                Heading.REFERRAL_SOURCE,
                dice.mostly(40, "Walked past", "A friend", "Web search", "Local paper"));
        who.perhaps(known, Heading.WEB_VISITS, Integer.toString(dice.around(0, 24)));
        who.perhaps(known, Heading.RESEARCHES_ONLINE, Town.yes(dice.chance(45)));
        who.perhaps(
                known - 25, Heading.FAVOURITE_BRAND, dice.mostly(40, "Little Meadow", "Own hand", "Greenhouse Nine"));
        who.perhaps(known - 10, Heading.VALUES, values(who.group(), dice));
        who.perhaps(known - 20, Heading.KEEPS_AWAY, dice.mostly(40, "High prices", "No parking", "Opening hours"));
        who.perhaps(known - 20, Heading.DECIDES, dice.mostly(60, "Alone", "With partner"));
        who.perhaps(known - 25, Heading.FOLLOWERS, Integer.toString(dice.around(0, 60) * 5));
        who.perhaps(known - 10, Heading.NETWORKS, dice.mostly(45, "Facebook", "None", "Instagram"));
        who.perhaps(known - 15, Heading.REVIEWS, dice.mostly(75, "0", "1", "2"));
        who.perhaps(known - 20, Heading.REFERRALS_MADE, Integer.toString(dice.between(0, 2)));
        Town.consents(who, 48, 25, 40);
    }

    private static int age(Group group, Dice dice) {
        return switch (group) {
            case GARDENER -> dice.around(45, 78);
            case HIGH_EFFORT -> dice.around(52, 82);
            default -> dice.around(20, 80);
        };
    }

    private static String values(Group group, Dice dice) {
        return switch (group) {
            case BARGAIN -> dice.mostly(85, "A good price", "Fresh every day");
            case GARDENER -> dice.mostly(70, "Things that grow", "Fresh every day");
            case HIGH_EFFORT -> dice.mostly(70, "Somebody who listens", "Quality that lasts");
            default -> dice.mostly(45, "Fresh every day", "A good price", "Quality that lasts", "Close to home");
        };
    }
}
