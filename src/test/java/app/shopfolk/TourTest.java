package app.shopfolk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The program started as an owner's machine without a screen would start it. The README's pictures are taken here:
 * {@code mvn -q test -Dtest=TourTest -Dshopfolk.docs=write} puts them into {@code src/docs}.
 */
class TourTest {
    private static final Path OUT = Path.of("target", "tour");
    private static final Path DOCS = Path.of("src", "docs");

    @BeforeAll
    static void startsTheProgram() throws IOException, InterruptedException {
        Path logs = Files.createDirectories(Path.of("target", "tour-logs"));
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Duser.language=en",
                        "-Duser.country=GB",
                        "-Dshopfolk.logs=" + logs,
                        "-Dshopfolk.tour=" + OUT,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.shopfolk.Launcher",
                        "tour",
                        "--out",
                        OUT.toString())
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve("said.txt").toFile())
                .start();
        assertThat(program.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue())
                .as(Files.readString(logs.resolve("said.txt")))
                .isZero();
    }

    @Test
    void everyPageHasItsPictureInLightAndDark() throws IOException {
        for (String page : List.of(
                "first-start",
                "import-check",
                "import-receipt",
                "wizard-1",
                "wizard-4",
                "today",
                "customers",
                "customer",
                "segments",
                "products",
                "personas",
                "persona-editor",
                "import",
                "settings")) {
            for (String look : List.of("light", "dark")) {
                var picture =
                        ImageIO.read(OUT.resolve(page + "-" + look + ".png").toFile());
                assertThat(picture.getWidth()).as(page).isEqualTo(1280);
                assertThat(picture.getRGB(640, 400) == picture.getRGB(20, 400)
                                && picture.getRGB(300, 50) == picture.getRGB(20, 400))
                        .as(page + " is empty")
                        .isFalse();
            }
        }
    }

    @Test
    void theCardsTextCanBeSelectedAndSearched() throws IOException {
        try (PDDocument cards = Loader.loadPDF(OUT.resolve("cards-a6x4.pdf").toFile())) {
            String text = new PDFTextStripper().getText(cards);
            assertThat(text).contains("Special occasions", "Online regulars", "from data", "student");
        }
    }

    @Test
    void theReadmesPicturesAreOnesThatTheTourTook() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (String name : List.of("segments-light.png", "personas-light.png")) {
            if ("write".equals(System.getProperty("shopfolk.docs"))) {
                Files.createDirectories(DOCS);
                Files.copy(OUT.resolve(name), DOCS.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(readme).contains("src/docs/" + name);
            assertThat(DOCS.resolve(name)).exists();
        }
    }
}
