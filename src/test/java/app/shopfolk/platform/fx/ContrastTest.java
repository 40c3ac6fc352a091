package app.shopfolk.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text on every ground it stands on reaches WCAG 2.2 AA, 4.5 to 1, computed from the token files themselves. */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("-([a-z-]+): (#[0-9a-f]{6});");
    private static final List<String> GROUNDS =
            List.of("paper", "rail", "card", "chip", "row", "row-hover", "control", "control-hover", "accent-tint");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void inkAndQuietInkAreReadableOnEveryGround(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        for (String ground : GROUNDS) {
            for (String ink : List.of("ink", "quiet", "accent-ink")) {
                assertThat(contrast(tokens.get(ink), tokens.get(ground)))
                        .as(ink + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void colouredGroundsCarryTheirWords(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        assertThat(contrast(tokens.get("on-accent"), tokens.get("accent"))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tokens.get("on-accent"), tokens.get("accent-hover")))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tokens.get("accent-ink"), tokens.get("accent-soft")))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tokens.get("good"), tokens.get("good-soft"))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tokens.get("paper"), tokens.get("ink"))).isGreaterThanOrEqualTo(4.5);
        for (String meaning : List.of("when", "who", "what", "money", "other")) {
            assertThat(contrast(tokens.get("ink"), tokens.get("mean-" + meaning)))
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(tokens.get("quiet"), tokens.get("mean-other"))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tokens.get("accent"), tokens.get("card")))
                .as("the focus ring and other marks, WCAG 1.4.11")
                .isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void bothThemesHaveTheSameTokens(String theme) throws IOException {
        assertThat(tokens(theme).keySet()).isEqualTo(tokens("light").keySet());
    }

    private static Map<String, String> tokens(String theme) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream("/app/shopfolk/css/" + theme + ".css")) {
            assertThat(in).isNotNull();
            Matcher matcher = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, String> tokens = new HashMap<>();
            while (matcher.find()) {
                tokens.put(matcher.group(1), matcher.group(2));
            }
            return tokens;
        }
    }

    /** WCAG 2.2, relative luminance and contrast ratio. */
    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int at = 0; at < 3; at++) {
            double channel = Integer.parseInt(hex.substring(1 + 2 * at, 3 + 2 * at), 16) / 255.0;
            sum += weights[at] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
