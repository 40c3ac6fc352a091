package app.shopfolk.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PhotoTest {
    private static final Photograph PICTURE = Photograph.of(new byte[] {1, 2, 3});

    @Property(tries = 500)
    void theShownPartNeverLeavesThePictureAndKeepsItsShape(
            @ForAll @DoubleRange(min = -2, max = 3) double x,
            @ForAll @DoubleRange(min = -2, max = 3) double y,
            @ForAll @DoubleRange(min = 0, max = 10) double zoom,
            @ForAll @DoubleRange(min = -3, max = 3) double push,
            @ForAll @IntRange(min = 48, max = 4000) int width,
            @ForAll @IntRange(min = 48, max = 4000) int height) {
        Photo photo = new Photo(PICTURE, x, y, zoom).pushed(push, -push, width, height);
        Photo.Part part = photo.part(width, height);
        assertThat(part.x()).isGreaterThanOrEqualTo(0);
        assertThat(part.y()).isGreaterThanOrEqualTo(0);
        assertThat(part.x() + part.width()).isLessThanOrEqualTo(width + 1e-6);
        assertThat(part.y() + part.height()).isLessThanOrEqualTo(height + 1e-6);
        assertThat(part.width() / part.height()).isCloseTo(Photo.ASPECT, within(1e-9));
    }

    @Test
    void pushingToTheRightShowsWhatIsFurtherLeft() {
        Photo close = new Photo(PICTURE, 0.5, 0.5, 2);
        assertThat(close.pushed(0.25, 0, 800, 800).part(800, 800).x())
                .isCloseTo(close.part(800, 800).x() - 75, within(1e-6));
    }

    @Test
    void zoomingKeepsTheMiddle() {
        Photo photo = new Photo(PICTURE, 0.5, 0.5, 1);
        Photo.Part far = photo.part(900, 1200);
        Photo.Part near = photo.closer(2).part(900, 1200);
        assertThat(near.width()).isEqualTo(far.width() / 2);
        assertThat(near.x() + near.width() / 2).isEqualTo(far.x() + far.width() / 2);
    }
}
