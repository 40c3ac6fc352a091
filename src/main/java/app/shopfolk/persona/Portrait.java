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

    public Portrait with(Face other) {
        return new Portrait(
                age, other, features, skin, hair, hairColour, glasses, beard, cover, clothes, dye, expression);
    }

    public Portrait with(Features other) {
        return new Portrait(age, face, other, skin, hair, hairColour, glasses, beard, cover, clothes, dye, expression);
    }

    public Portrait with(Skin other) {
        return new Portrait(
                age, face, features, other, hair, hairColour, glasses, beard, cover, clothes, dye, expression);
    }

    public Portrait with(Hair other) {
        return new Portrait(
                age, face, features, skin, other, hairColour, glasses, beard, cover, clothes, dye, expression);
    }

    public Portrait with(HairColour other) {
        return new Portrait(age, face, features, skin, hair, other, glasses, beard, cover, clothes, dye, expression);
    }

    public Portrait with(Glasses other) {
        return new Portrait(age, face, features, skin, hair, hairColour, other, beard, cover, clothes, dye, expression);
    }

    public Portrait with(Beard other) {
        return new Portrait(
                age, face, features, skin, hair, hairColour, glasses, other, cover, clothes, dye, expression);
    }

    public Portrait with(Cover other) {
        return new Portrait(
                age, face, features, skin, hair, hairColour, glasses, beard, other, clothes, dye, expression);
    }

    public Portrait with(Clothes other) {
        return new Portrait(age, face, features, skin, hair, hairColour, glasses, beard, cover, other, dye, expression);
    }

    public Portrait with(Dye other) {
        return new Portrait(
                age, face, features, skin, hair, hairColour, glasses, beard, cover, clothes, other, expression);
    }

    public Portrait with(Expression other) {
        return new Portrait(age, face, features, skin, hair, hairColour, glasses, beard, cover, clothes, dye, other);
    }

    /** Outline of the face. */
    public enum Face {
        OVAL,
        ROUND,
        SQUARE,
        LONG
    }

    /** How strong brows, jaw, neck and shoulders are. */
    public enum Features {
        SOFT,
        EVEN,
        STRONG
    }

    /** From the lightest to the darkest. */
    public enum Skin {
        PORCELAIN,
        LIGHT,
        WARM,
        OLIVE,
        TAN,
        BROWN,
        DEEP,
        DARK
    }

    public enum Hair {
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

    public enum HairColour {
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

    public enum Glasses {
        NONE,
        ROUND,
        SQUARE,
        SLIM
    }

    public enum Beard {
        NONE,
        STUBBLE,
        MOUSTACHE,
        GOATEE,
        SHORT,
        FULL
    }

    public enum Cover {
        NONE,
        BEANIE,
        CAP,
        FLAT_CAP,
        SUN_HAT,
        HEADSCARF,
        TURBAN
    }

    public enum Clothes {
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

    public enum Dye {
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

    public enum Expression {
        SMILE,
        BROAD_SMILE,
        CALM,
        CURIOUS,
        SERIOUS
    }
}
