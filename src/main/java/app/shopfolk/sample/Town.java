package app.shopfolk.sample;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** What everybody in the sample shop's town has: a name, a street, perhaps an e-mail and a telephone. */
final class Town {
    private static final String CITY = "Sandmere";
    private static final Pattern NOT_ASCII = Pattern.compile("[^a-z]");

    private Town() {}

    static void name(Person who, boolean woman) {
        Dice dice = who.dice();
        who.tell(Heading.FIRST_NAME, dice.pick(woman ? Lists.WOMEN : Lists.MEN));
        who.tell(Heading.LAST_NAME, Lists.surname(dice));
    }

    /** The gender, where the loyalty card asked. */
    static void gender(Person who, int percentKnown, boolean woman) {
        who.perhaps(percentKnown, Heading.GENDER, woman ? "Female" : "Male");
    }

    static void address(Person who, int percentKnown, String partOfTown) {
        Dice dice = who.dice();
        if (dice.chance(percentKnown)) {
            who.tell(Heading.STREET, dice.pick(Lists.STREETS) + " " + dice.between(1, 88));
            who.tell(Heading.POSTCODE, Integer.toString(postcode(partOfTown)));
            who.tell(Heading.CITY, CITY);
            who.tell(Heading.PART_OF_TOWN, partOfTown);
        }
    }

    /** A birthday in the year that makes her so old, or nearly, at the end of the two years. */
    static void born(Person who, int percentKnown, int age) {
        LocalDate birth = ShopDays.LAST.minusYears(age).minusDays(who.dice().between(0, 364));
        who.perhaps(percentKnown, Heading.BIRTH_DATE, birth.toString());
    }

    static void consents(Person who, int email, int sms, int post) {
        who.tell(Heading.CONSENT_EMAIL, yes(who.dice().chance(email)));
        who.tell(Heading.CONSENT_SMS, yes(who.dice().chance(sms)));
        who.tell(Heading.CONSENT_POST, yes(who.dice().chance(post)));
    }

    static String yes(boolean yes) {
        return yes ? "yes" : "no";
    }

    /** An address under a domain reserved for examples, made of the name and her number so that it is hers alone. */
    static void email(Person who) {
        String name = ascii(who.value(Heading.FIRST_NAME)) + "." + ascii(who.value(Heading.LAST_NAME));
        who.tell(Heading.EMAIL, name + who.number().substring(2) + "@mail.example");
    }

    private static String ascii(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return NOT_ASCII
                .matcher(plain.replace("ð", "d").replace("þ", "th").replace("æ", "ae"))
                .replaceAll("");
    }

    private static int postcode(String partOfTown) {
        return switch (partOfTown) {
            case "The Heights" -> 310;
            case "Old Town" -> 301;
            case "Harbour" -> 302;
            case "Station Quarter" -> 303;
            default -> 320;
        };
    }
}
