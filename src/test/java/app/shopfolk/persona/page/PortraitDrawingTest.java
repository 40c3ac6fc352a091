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
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import javax.imageio.ImageIO;
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

    /** Distance in red, green and blue, 0 to 442. */
    private static double apart(Color one, Color other) {
        return Math.sqrt(Math.pow(one.getRed() - other.getRed(), 2)
                + Math.pow(one.getGreen() - other.getGreen(), 2)
                + Math.pow(one.getBlue() - other.getBlue(), 2));
    }

    /** Three hundred faces on one sheet, {@code target/snapshots/faces.png}, for somebody to look at. */
    @Test
    void threeHundredFacesHaveHairThatIsSeen() throws IOException {
        int across = 20;
        BufferedImage sheet = new BufferedImage(across * SIZE, 300 / across * SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Random random = new Random(2026);
        PortraitShuffle shuffle = new PortraitShuffle(random);
        for (int at = 0; at < 300; at++) {
            Portrait portrait = shuffle.of(17 + random.nextInt(70), Gender.values()[at % 3]);
            assertThat(apart(Tones.of(portrait.hairColour()), Tones.of(portrait.skin())))
                    .as("%s on %s", portrait.hairColour(), portrait.skin())
                    .isGreaterThan(25);
            Rectangle2D place = new Rectangle2D.Double(at % across * SIZE, at / across * SIZE, SIZE, SIZE);
            g.setColor(new Color(at % 2 == 0 ? 0xe6ddd0 : 0xd5dedb));
            g.fill(place);
            g.setClip(place);
            PortraitDrawing.draw(g, portrait, place);
            g.setClip(null);
        }
        g.dispose();
        Path file = Files.createDirectories(Path.of("target", "snapshots")).resolve("faces.png");
        assertThat(ImageIO.write(sheet, "png", file.toFile())).isTrue();
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
