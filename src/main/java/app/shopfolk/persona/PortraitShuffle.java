package app.shopfolk.persona;

import app.shopfolk.persona.Portrait.Beard;
import app.shopfolk.persona.Portrait.Clothes;
import app.shopfolk.persona.Portrait.Cover;
import app.shopfolk.persona.Portrait.Dye;
import app.shopfolk.persona.Portrait.Expression;
import app.shopfolk.persona.Portrait.Face;
import app.shopfolk.persona.Portrait.Features;
import app.shopfolk.persona.Portrait.Glasses;
import app.shopfolk.persona.Portrait.Hair;
import app.shopfolk.persona.Portrait.HairColour;
import app.shopfolk.persona.Portrait.Skin;
import java.util.List;
import java.util.random.RandomGenerator;

/** Deals a face that fits what is known of somebody; everything else is chance. */
public final class PortraitShuffle {
    private static final List<Hair> HERS = List.of(
            Hair.PIXIE,
            Hair.BOB,
            Hair.BOB_WITH_FRINGE,
            Hair.LONG,
            Hair.LONG_WITH_FRINGE,
            Hair.LONG_WAVES,
            Hair.LONG_CURLS,
            Hair.PONYTAIL,
            Hair.BUN,
            Hair.LOCS,
            Hair.AFRO);
    private static final List<Hair> HERS_LATER =
            List.of(Hair.PIXIE, Hair.BOB, Hair.BOB_WITH_FRINGE, Hair.BUN, Hair.SHORT_CURLS, Hair.LONG_WAVES);
    private static final List<Hair> HIS = List.of(
            Hair.CROP, Hair.SIDE_PART, Hair.QUIFF, Hair.SHORT_CURLS, Hair.AFRO, Hair.SIDE_PART, Hair.QUIFF, Hair.LOCS);
    private static final List<Hair> HIS_LATER = List.of(
            Hair.BALD, Hair.FRINGE_OF_HAIR, Hair.RECEDING, Hair.CROP, Hair.SIDE_PART, Hair.RECEDING, Hair.SIDE_PART);
    private static final List<Clothes> HER_CLOTHES = List.of(
            Clothes.TEE,
            Clothes.SHIRT,
            Clothes.JUMPER,
            Clothes.BLOUSE,
            Clothes.CARDIGAN,
            Clothes.ROLL_NECK,
            Clothes.JACKET,
            Clothes.DUNGAREES,
            Clothes.BLOUSE);
    private static final List<Clothes> HIS_CLOTHES = List.of(
            Clothes.TEE,
            Clothes.SHIRT,
            Clothes.JUMPER,
            Clothes.V_NECK,
            Clothes.JACKET,
            Clothes.HOODIE,
            Clothes.ROLL_NECK,
            Clothes.SHIRT);

    private static final List<HairColour> DARK =
            List.of(HairColour.BLACK, HairColour.BLACK, HairColour.DARK_BROWN, HairColour.DARK_BROWN, HairColour.BROWN);
    private static final List<HairColour> ALL = List.of(
            HairColour.BLACK,
            HairColour.DARK_BROWN,
            HairColour.DARK_BROWN,
            HairColour.BROWN,
            HairColour.BROWN,
            HairColour.CHESTNUT,
            HairColour.RED,
            HairColour.DARK_BLOND,
            HairColour.BLOND);

    private final RandomGenerator random;

    /** With a seeded generator the same faces come again. */
    public PortraitShuffle(RandomGenerator random) {
        this.random = random;
    }

    /** A face of this age, dressed as a man, a woman or either. */
    public Portrait of(int age, Gender gender) {
        boolean hers = gender == Gender.WOMAN || (gender == Gender.UNKNOWN && random.nextBoolean());
        Skin skin = any(Skin.values());
        return new Portrait(
                age,
                any(Face.values()),
                hers ? any(Features.SOFT, Features.SOFT, Features.EVEN) : any(Features.STRONG, Features.EVEN),
                skin,
                hair(age, hers),
                colour(age, skin),
                chance(age < 45 ? 0.25 : 0.5) ? any(Glasses.ROUND, Glasses.SQUARE, Glasses.SLIM) : Glasses.NONE,
                !hers && age > 20 && chance(0.5) ? any(Beard.values()) : Beard.NONE,
                chance(0.08) ? cover(hers) : Cover.NONE,
                any(hers ? HER_CLOTHES : HIS_CLOTHES),
                any(Dye.values()),
                any(Expression.SMILE, Expression.SMILE, Expression.BROAD_SMILE, Expression.CALM, Expression.CURIOUS));
    }

    private Hair hair(int age, boolean hers) {
        boolean later = age > 50 || (age > 38 && chance(0.3));
        if (hers) {
            return any(later ? HERS_LATER : HERS);
        }
        return any(later ? HIS_LATER : HIS);
    }

    private HairColour colour(int age, Skin skin) {
        if (age >= 70) {
            return any(HairColour.WHITE, HairColour.WHITE, HairColour.GREY);
        }
        if (age >= 55 && chance(0.65)) {
            return HairColour.GREY;
        }
        // Brown hair is not seen against the darkest skins.
        return switch (skin) {
            case DARK -> HairColour.BLACK;
            case DEEP, BROWN -> any(HairColour.BLACK, HairColour.BLACK, HairColour.DARK_BROWN);
            case OLIVE, TAN -> any(DARK);
            default -> any(ALL);
        };
    }

    private Cover cover(boolean hers) {
        return hers
                ? any(Cover.HEADSCARF, Cover.SUN_HAT, Cover.BEANIE)
                : any(Cover.TURBAN, Cover.CAP, Cover.FLAT_CAP, Cover.BEANIE);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
