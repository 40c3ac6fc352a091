package app.shopfolk.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everybody the sample shop knows by name, in the order they joined its loyalty programme. */
final class People {
    private static final int FIRST_NUMBER = 10_001;

    /** Numbers set aside for fiction, 900000 to 900999; fewer people than that give theirs. */
    private static final int FICTION = 900_000;

    private static final LocalDate OPENED = LocalDate.of(2019, 3, 1);

    private People() {}

    static List<Person> all(Dice dice) {
        List<Person> people = new ArrayList<>();
        for (Group group : Group.values()) {
            for (int count = 0; count < group.size(); count++) {
                people.add(born(group, dice.split()));
            }
        }
        dice.shuffle(people);
        people.sort(Comparator.comparing(Person::since));
        for (int at = 0; at < people.size(); at++) {
            people.get(at).tell(Heading.CUSTOMER_ID, Integer.toString(FIRST_NUMBER + at));
        }
        people.forEach(People::reach);
        telephones(people, dice);
        calls(people);
        return List.copyOf(people);
    }

    private static Person born(Group group, Dice dice) {
        Person who = new Person(group, dice, joined(group, dice));
        who.tell(Heading.TYPE, "Private");
        switch (group) {
            case OCCASION -> OccasionLife.tell(who);
            case YOUNG_ONLINE -> StudentLife.tell(who);
            case COMPANY -> CompanyLife.tell(who);
            default -> TownLife.tell(who);
        }
        return who;
    }

    private static LocalDate joined(Group group, Dice dice) {
        return switch (group) {
            case FIRST_TIMER -> ShopDays.between(dice, ShopDays.LAST.minusDays(70), ShopDays.LAST.minusDays(3));
            case PASSED_BY -> ShopDays.between(dice, ShopDays.FIRST, ShopDays.LAST.minusDays(330));
            case YOUNG_ONLINE -> OPENED.plusDays(dice.between(1600, 2070));
            default -> OPENED.plusDays(dice.between(0, 2070));
        };
    }

    /** Who buys online has an e-mail on file; of the others, most. */
    private static void reach(Person who) {
        int percent =
                switch (who.group()) {
                    case YOUNG_ONLINE, COMPANY -> 100;
                    case FIRST_TIMER -> 55;
                    default -> 72;
                };
        if (who.dice().chance(percent)) {
            Town.email(who);
        }
    }

    private static void telephones(List<Person> people, Dice dice) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < 1000; number++) {
            numbers.add(FICTION + number);
        }
        dice.shuffle(numbers);
        for (Person who : people) {
            if (!numbers.isEmpty() && who.dice().chance(60)) {
                who.tell(Heading.PHONE, "+44 7700 " + numbers.removeLast());
            }
        }
    }

    /** Whom the shop may ring; thrown with dice of its own, so that nothing else anybody does is thrown anew. */
    private static void calls(List<Person> people) {
        Dice own = new Dice(FICTION);
        for (Person who : people) {
            int percent =
                    switch (who.group()) {
                        case COMPANY -> 75;
                        case YOUNG_ONLINE -> 4;
                        default -> 35;
                    };
            boolean yes = own.chance(percent);
            if (who.has(Heading.PHONE)) {
                who.tell(Heading.CONSENT_PHONE, Town.yes(yes));
            }
        }
    }
}
