package app.shopfolk.persona.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.shopfolk.persona.Photo;
import app.shopfolk.persona.Photograph;
import app.shopfolk.persona.page.PhotoRefused.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoIntakeTest {
    @TempDir
    Path folder;

    private Photograph taken(byte[] file) throws IOException, PhotoRefused {
        return PhotoIntake.of(Files.write(folder.resolve("picture"), file));
    }

    private Reason refused(byte[] file) throws IOException {
        Files.write(folder.resolve("picture"), file);
        return catchThrowableOfType(PhotoRefused.class, () -> PhotoIntake.of(folder.resolve("picture")))
                .reason();
    }

    private static Color at(Photograph picture, double x, double y) {
        BufferedImage whole = PhotoDrawing.whole(picture);
        return new Color(whole.getRGB((int) (x * whole.getWidth()), (int) (y * whole.getHeight())));
    }

    private static boolean isRed(Color colour) {
        return colour.getRed() > 180 && colour.getBlue() < 80;
    }

    private static boolean isBlue(Color colour) {
        return colour.getBlue() > 180 && colour.getRed() < 80;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "bmp"})
    void picturesOfTheUsualKindsAreTaken(String kind) throws IOException, PhotoRefused {
        Photograph picture = taken(Pictures.file(400, 300, kind));
        assertThat(isRed(at(picture, 0.25, 0.5))).isTrue();
        assertThat(isBlue(at(picture, 0.75, 0.5))).isTrue();
        assertThat(Photograph.of(picture.jpeg())).isEqualTo(picture);
    }

    @Test
    void aLargePictureIsMadeAsSmallAsAPageNeedsIt() throws IOException, PhotoRefused {
        BufferedImage whole = PhotoDrawing.whole(taken(Pictures.file(6000, 3000, "jpeg")));
        assertThat(whole.getWidth()).isEqualTo(PhotoIntake.LONGEST_SIDE);
        assertThat(whole.getHeight()).isEqualTo(PhotoIntake.LONGEST_SIDE / 2);
    }

    /** Where the red half of a picture ends up when it is turned upright. */
    @ParameterizedTest
    @CsvSource({
        "1,0.25,0.5",
        "2,0.75,0.5",
        "3,0.75,0.5",
        "4,0.25,0.5",
        "5,0.5,0.25",
        "6,0.5,0.25",
        "7,0.5,0.75",
        "8,0.5,0.75"
    })
    void aPictureIsTurnedAsTheCameraWasHeld(int held, double x, double y) throws IOException, PhotoRefused {
        Photograph picture = taken(Pictures.held(Pictures.file(400, 300, "jpeg"), held));
        assertThat(isRed(at(picture, x, y))).isTrue();
        assertThat(isBlue(at(picture, 1 - x, 1 - y))).isTrue();
        assertThat(PhotoDrawing.whole(picture).getWidth()).isEqualTo(held < 5 ? 400 : 300);
    }

    /** The white edge is at the top of the file; the Exif standard says where it belongs. */
    @ParameterizedTest
    @CsvSource({
        "1,0.5,0.03",
        "2,0.5,0.03",
        "3,0.5,0.97",
        "4,0.5,0.97",
        "5,0.03,0.5",
        "6,0.97,0.5",
        "7,0.97,0.5",
        "8,0.03,0.5"
    })
    void whatWasUpStaysOnItsSide(int held, double x, double y) throws IOException, PhotoRefused {
        Photograph picture = taken(Pictures.held(Pictures.file(400, 300, "jpeg"), held));
        assertThat(at(picture, x, y).getGreen()).isGreaterThan(180);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        assertThat(refused(Pictures.bomb(60_000, 60_000))).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(Pictures.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void eachRefusalHasItsReason() throws IOException {
        byte[] whole = Pictures.file(400, 300, "png");
        assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.BROKEN);
        assertThat(refused("no picture at all".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.UNKNOWN_KIND);
        assertThat(refused(new byte[0])).isEqualTo(Reason.UNKNOWN_KIND);
        assertThat(refused(Pictures.file(20, 20, "png"))).isEqualTo(Reason.TOO_SMALL);
        assertThat(catchThrowableOfType(PhotoRefused.class, () -> PhotoIntake.of(folder.resolve("gone")))
                        .reason())
                .isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void nothingTheCameraWroteIsKept() throws IOException, PhotoRefused {
        byte[] kept = taken(Pictures.held(Pictures.file(400, 300, "jpeg"), 6)).jpeg();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void onlyTheShownPartIsDrawn() throws IOException, PhotoRefused {
        Photo left = new Photo(taken(Pictures.file(800, 300, "png")), 0, 0.6, 1);
        BufferedImage box = new BufferedImage(90, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = box.createGraphics();
        PhotoDrawing.draw(g, left, new Rectangle2D.Double(0, 0, 90, 120));
        g.dispose();
        assertThat(isRed(new Color(box.getRGB(2, 60)))).isTrue();
        assertThat(isRed(new Color(box.getRGB(87, 60)))).isTrue();
    }
}
