package app.shopfolk.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.print.font.Cut;
import java.awt.Color;
import org.junit.jupiter.api.Test;

class TypeTest {
    private final Type body = new Type(Cut.REGULAR, 10, Color.BLACK);

    @Test
    void linesAreNeverWiderThanTheyMayBeAndNoWordIsLost() {
        String text = "She comes before Mother's Day and Christmas, spends 40 to 400, and"
                + " Donaudampfschifffahrtsgesellschaft.";
        var lines = body.wrapped(text, 80);
        assertThat(lines).allSatisfy(line -> assertThat(body.width(line)).isLessThanOrEqualTo(80));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(body.wrapped("花屋のお客さまは母の日の前に来て、花束を買います。", 60))
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(body.width(line)).isLessThanOrEqualTo(60));
        assertThat(body.wrapped("", 60)).containsExactly("");
    }

    @Test
    void aLongTextShrinksOrEndsInAnEllipsis() {
        String name = "Kristófer Þorvaldur Aðalsteinsson";
        assertThat(body.at(30).fitting(name, 300, 8).width(name)).isLessThanOrEqualTo(300);
        assertThat(body.shortened(name, 90)).endsWith("…").startsWith("Kristófer");
        assertThat(body.width(body.shortened(name, 90))).isLessThanOrEqualTo(90);
        assertThat(body.shortened("Joe", 90)).isEqualTo("Joe");
    }

    @Test
    void everyCharacterFindsAFont() {
        assertThat(Fonts.runs("Joe 花屋 Æsa", Cut.BOLD, 10)).hasSize(3);
        assertThat(body.width("花屋")).isPositive();
    }
}
