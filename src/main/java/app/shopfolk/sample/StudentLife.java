package app.shopfolk.sample;

/** Sarah: around 19, a student in a shared flat, lives on her phone, tells 3,000 followers what she thinks. */
final class StudentLife {
    private StudentLife() {}

    static void tell(Person who) {
        Dice dice = who.dice();
        boolean woman = dice.chance(84);
        Town.name(who, woman);
        Town.gender(who, 85, woman);
        Town.born(who, 85, dice.around(17, 21));
        Town.address(who, 95, dice.mostly(80, "Station Quarter", "Harbour", "Old Town"));
        who.perhaps(70, Heading.MARITAL_STATUS, dice.mostly(85, "Single", "Partner"));
        who.perhaps(60, Heading.CHILDREN, "0");
        who.perhaps(75, Heading.HOUSEHOLD_SIZE, Integer.toString(dice.between(3, 5)));
        who.perhaps(40, Heading.PETS, dice.mostly(75, "None", "Cat", "Hamster"));
        who.perhaps(85, Heading.HOME, dice.mostly(88, "Shared flat", "With parents", "Rents"));
        who.perhaps(88, Heading.OCCUPATION, dice.mostly(94, "Student", "Shop assistant"));
        who.perhaps(70, Heading.WORK_PATTERN, dice.mostly(85, "Part-time", "None"));
        who.perhaps(90, Heading.WEB_SAVVY, dice.mostly(92, "5", "4"));
        who.perhaps(90, Heading.DEVICE, dice.mostly(93, "Phone", "Tablet"));
        who.perhaps(80, Heading.BROWSER, dice.mostly(65, "Safari", "Chrome"));
        who.perhaps(80, Heading.REFERRAL_SOURCE, dice.mostly(60, "Instagram", "TikTok", "A friend"));
        who.perhaps(92, Heading.WEB_VISITS, Integer.toString(dice.around(60, 180)));
        who.perhaps(85, Heading.RESEARCHES_ONLINE, Town.yes(true));
        who.perhaps(45, Heading.FAVOURITE_BRAND, dice.mostly(55, "Moss and Co", "Paper Tern", "Greenhouse Nine"));
        who.perhaps(
                75, Heading.VALUES, dice.mostly(60, "Looks good in a picture", "Fast delivery", "Kind to the planet"));
        who.perhaps(70, Heading.KEEPS_AWAY, dice.mostly(60, "Slow answers", "Delivery charges"));
        who.perhaps(60, Heading.DECIDES, dice.mostly(75, "Alone, asks her followers", "With flatmates"));
        who.perhaps(85, Heading.FOLLOWERS, Integer.toString(dice.around(160, 440) * 10));
        who.perhaps(88, Heading.NETWORKS, dice.mostly(60, "Instagram", "TikTok"));
        who.perhaps(88, Heading.REVIEWS, Integer.toString(dice.around(4, 22)));
        who.perhaps(80, Heading.RATING, dice.mostly(45, "4", "2", "3", "5"));
        who.perhaps(60, Heading.REFERRALS_MADE, Integer.toString(dice.between(1, 9)));
        Town.consents(who, 55, 78, 4);
    }
}
