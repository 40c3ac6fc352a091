package app.shopfolk.sample;

import java.time.LocalDate;
import java.util.List;

/** Joe: around 37, owns his home in the better part of town, looks it up at home and buys from somebody he trusts. */
final class OccasionLife {
    /** Makers whose things cost more; each Joe stays with one. */
    static final List<String> FINE_BRANDS = List.of("Raven Hill Ceramics", "Atelier Linden", "Own hand");

    private OccasionLife() {}

    static void tell(Person who) {
        Dice dice = who.dice();
        boolean woman = dice.chance(8);
        Town.name(who, woman);
        Town.gender(who, 85, woman);
        Town.born(who, 82, dice.around(29, 45));
        Town.address(who, 90, dice.mostly(82, "The Heights", "Old Town", "Harbour"));
        who.perhaps(75, Heading.MARITAL_STATUS, dice.mostly(82, "Married", "Partner"));
        int children = dice.between(0, 3);
        who.perhaps(72, Heading.CHILDREN, Integer.toString(children));
        who.perhaps(72, Heading.HOUSEHOLD_SIZE, Integer.toString(2 + children));
        who.perhaps(40, Heading.PETS, dice.mostly(40, "Dog", "None", "Cat"));
        who.perhaps(85, Heading.HOME, dice.mostly(88, "Owns a house", "Owns a flat", "Rents"));
        who.perhaps(
                78,
                Heading.OCCUPATION,
                dice.mostly(45, "Engineer", "Architect", "Accountant", "Dentist", "Project manager", "Pilot"));
        who.perhaps(70, Heading.WORK_PATTERN, dice.mostly(90, "Full-time", "Own business"));
        anniversary(who, 85);
        who.perhaps(85, Heading.WEB_SAVVY, Integer.toString(dice.around(2, 4)));
        who.perhaps(70, Heading.DEVICE, dice.mostly(75, "Laptop", "Phone", "Tablet"));
        who.perhaps(60, Heading.BROWSER, dice.mostly(55, "Edge", "Chrome", "Safari"));
        who.perhaps(70, Heading.REFERRAL_SOURCE, dice.mostly(65, "A friend", "Walked past", "Local paper"));
        who.perhaps(80, Heading.WEB_VISITS, Integer.toString(dice.around(6, 22)));
        who.perhaps(85, Heading.RESEARCHES_ONLINE, Town.yes(dice.chance(92)));
        who.tell(Heading.FAVOURITE_BRAND, dice.pick(FINE_BRANDS));
        who.perhaps(75, Heading.VALUES, dice.mostly(74, "Advice I can trust", "Quality that lasts"));
        who.perhaps(
                65, Heading.KEEPS_AWAY, dice.mostly(60, "Weekly mail", "Pushy selling", "Choosing the wrong thing"));
        who.perhaps(60, Heading.DECIDES, dice.mostly(70, "Alone, asks the staff", "With partner"));
        who.perhaps(80, Heading.NETWORKS, dice.mostly(90, "None", "Facebook"));
        who.perhaps(60, Heading.FOLLOWERS, "0");
        who.perhaps(60, Heading.REVIEWS, dice.mostly(90, "0", "1"));
        who.perhaps(30, Heading.RATING, dice.mostly(70, "5", "4"));
        who.perhaps(50, Heading.REFERRALS_MADE, Integer.toString(dice.between(0, 2)));
        Town.consents(who, 35, 12, 82);
    }

    /** A day of his own, away from the shop's own great days. */
    private static void anniversary(Person who, int percentHas) {
        if (who.dice().chance(percentHas)) {
            int month = who.dice().pick(List.of(4, 6, 7, 8, 9, 10));
            LocalDate day = LocalDate.of(
                    who.dice().between(2008, 2020), month, who.dice().between(7, 26));
            who.tell(Heading.ANNIVERSARY, day.toString());
        }
    }
}
