package app.shopfolk.persona.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.persona.Gender;
import app.shopfolk.persona.Portrait;
import app.shopfolk.persona.Portrait.Beard;
import app.shopfolk.persona.Portrait.Clothes;
import app.shopfolk.persona.Portrait.Cover;
import app.shopfolk.persona.Portrait.Expression;
import app.shopfolk.persona.Portrait.Glasses;
import app.shopfolk.persona.Portrait.Hair;
import app.shopfolk.persona.PortraitShuffle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PortraitDrawingTest {
    private static final int SIZE = 120;

    private static int[] pixels(Portrait portrait) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, SIZE, SIZE);
        PortraitDrawing.draw(g, portrait, new Rectangle2D.Double(0, 0, SIZE, SIZE));
        g.dispose();
        return image.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE);
    }

    private static Portrait any() {
        Portrait dealt = new PortraitShuffle(new Random(4)).of(40, Gender.WOMAN);
        return with(dealt, dealt.hair(), Glasses.NONE, Beard.NONE, Cover.NONE, Clothes.TEE, Expression.CALM);
    }

    private static Portrait with(
            Portrait of, Hair hair, Glasses glasses, Beard beard, Cover cover, Clothes clothes, Expression expression) {
        return new Portrait(
                of.age(),
                of.face(),
                of.features(),
                of.skin(),
                hair,
                of.hairColour(),
                glasses,
                beard,
                cover,
                clothes,
                of.dye(),
                expression);
    }

    private static <T> void eachDiffers(T[] choices, Function<T, Portrait> portrait) {
        Set<Integer> seen = new HashSet<>();
        for (T choice : choices) {
            assertThat(seen.add(Arrays.hashCode(pixels(portrait.apply(choice)))))
                    .as("%s is seen", choice)
                    .isTrue();
        }
    }

    @Test
    void everyChoiceIsSeen() {
        Portrait face = any();
        eachDiffers(
                Hair.values(),
                hair -> with(
                        face, hair, face.glasses(), face.beard(), face.cover(), face.clothes(), face.expression()));
        eachDiffers(
                Glasses.values(),
                glasses -> with(
                        face, face.hair(), glasses, face.beard(), face.cover(), face.clothes(), face.expression()));
        eachDiffers(
                Beard.values(),
                beard -> with(face, Hair.CROP, face.glasses(), beard, face.cover(), face.clothes(), face.expression()));
        eachDiffers(
                Cover.values(),
                cover -> with(
                        face, face.hair(), face.glasses(), face.beard(), cover, face.clothes(), face.expression()));
        eachDiffers(
                Clothes.values(),
                clothes ->
                        with(face, Hair.CROP, face.glasses(), face.beard(), face.cover(), clothes, face.expression()));
        eachDiffers(
                Expression.values(),
                expression -> with(
                        face, face.hair(), face.glasses(), face.beard(), face.cover(), face.clothes(), expression));
    }

    @Test
    void ageLeavesItsLines() {
        Portrait young = any();
        Portrait old = new Portrait(
                80,
                young.face(),
                young.features(),
                young.skin(),
                Hair.CROP,
                young.hairColour(),
                young.glasses(),
                young.beard(),
                young.cover(),
                young.clothes(),
                young.dye(),
                young.expression());
        assertThat(pixels(old)).isNotEqualTo(pixels(young));
    }

    @Test
    void theSameDealGivesTheSameFaces() {
        PortraitShuffle one = new PortraitShuffle(new Random(9));
        PortraitShuffle other = new PortraitShuffle(new Random(9));
        for (int face = 0; face < 50; face++) {
            assertThat(one.of(20 + face, Gender.UNKNOWN)).isEqualTo(other.of(20 + face, Gender.UNKNOWN));
        }
    }
}
