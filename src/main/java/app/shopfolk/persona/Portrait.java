package app.shopfolk.persona;

/**
 * A face made of choices; what it stands on is the segment's colour. The names are stored.
 *
 * @param age in years; draws the lines of a life, never more than a few
 * @param dye colour of the clothes, and of a head cover
 */
public record Portrait(
        int age,
        Face face,
        Features features,
        Skin skin,
        Hair hair,
        HairColour hairColour,
        Glasses glasses,
        Beard beard,
        Cover cover,
        Clothes clothes,
        Dye dye,
        Expression expression) {

    /** The same face at another age, in years. */
    public Portrait aged(int other) {
        return new Portrait(
                other, face, features, skin, hair, hairColour, glasses, beard, cover, clothes, dye, expression);
    }

    /** The same with one choice made otherwise. */
    public Portrait with(Choice choice) {
        return new Portrait(
                age,
                choice instanceof Face other ? other : face,
                choice instanceof Features other ? other : features,
                choice instanceof Skin other ? other : skin,
                choice instanceof Hair other ? other : hair,
                choice instanceof HairColour other ? other : hairColour,
                choice instanceof Glasses other ? other : glasses,
                choice instanceof Beard other ? other : beard,
                choice instanceof Cover other ? other : cover,
                choice instanceof Clothes other ? other : clothes,
                choice instanceof Dye other ? other : dye,
                choice instanceof Expression other ? other : expression);
    }

    /** One of the things that can be chosen of a face. */
    public sealed interface Choice
            permits Face, Features, Skin, Hair, HairColour, Glasses, Beard, Cover, Clothes, Dye, Expression {}

    /** Outline of the face. */
    public enum Face implements Choice {
        OVAL,
        ROUND,
        SQUARE,
        LONG
    }

    /** How strong brows, jaw, neck and shoulders are. */
    public enum Features implements Choice {
        SOFT,
        EVEN,
        STRONG
    }

    /** From the lightest to the darkest. */
    public enum Skin implements Choice {
        PORCELAIN,
        LIGHT,
        WARM,
        OLIVE,
        TAN,
        BROWN,
        DEEP,
        DARK
    }

    public enum Hair implements Choice {
        BALD,
        FRINGE_OF_HAIR,
        RECEDING,
        CROP,
        SIDE_PART,
        QUIFF,
        SHORT_CURLS,
        AFRO,
        PIXIE,
        BOB,
        BOB_WITH_FRINGE,
        LONG,
        LONG_WITH_FRINGE,
        LONG_WAVES,
        LONG_CURLS,
        PONYTAIL,
        BUN,
        LOCS
    }

    public enum HairColour implements Choice {
        BLACK,
        DARK_BROWN,
        BROWN,
        CHESTNUT,
        RED,
        DARK_BLOND,
        BLOND,
        GREY,
        WHITE
    }

    public enum Glasses implements Choice {
        NONE,
        ROUND,
        SQUARE,
        SLIM
    }

    public enum Beard implements Choice {
        NONE,
        STUBBLE,
        MOUSTACHE,
        GOATEE,
        SHORT,
        FULL
    }

    public enum Cover implements Choice {
        NONE,
        BEANIE,
        CAP,
        FLAT_CAP,
        SUN_HAT,
        HEADSCARF,
        TURBAN
    }

    public enum Clothes implements Choice {
        TEE,
        SHIRT,
        JUMPER,
        V_NECK,
        JACKET,
        HOODIE,
        ROLL_NECK,
        DUNGAREES,
        BLOUSE,
        CARDIGAN
    }

    public enum Dye implements Choice {
        NAVY,
        TEAL,
        FOREST,
        RUST,
        MUSTARD,
        BURGUNDY,
        ROSE,
        LILAC,
        SKY,
        SAND,
        WHITE,
        CHARCOAL
    }

    public enum Expression implements Choice {
        SMILE,
        BROAD_SMILE,
        CALM,
        CURIOUS,
        SERIOUS
    }
}
