package app.shopfolk.insight.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.insight.Worth;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@WindowTest
@SuppressWarnings("NullAway.Init") // the window is made by @Start
class SegmentsTableTest {
    private static final String MILLIONS = "\u221212,577,089.08";

    private Scene scene;

    @Start
    void start(Stage stage) {
        SegmentsTable table = new SegmentsTable(Texts.load(Locale.UK), row -> {});
        table.show(List.of(row(SegmentRow.Kind.BUCKET), row(SegmentRow.Kind.TOTAL)));
        scene = new Scene(new StackPane(table.node()), 1040, 200);
        new Theme(Appearance.LIGHT).wear(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static SegmentRow row(SegmentRow.Kind kind) {
        return new SegmentRow(
                kind,
                0,
                "First-time buyers or lapsed customers, Bachelors",
                0,
                Worth.NOTHING,
                "424,695",
                "100 %",
                MILLIONS,
                MILLIONS,
                "1,204 h",
                "12,000.00",
                MILLIONS,
                "154.4",
                "\u2212124,632.07");
    }

    @Test
    void figuresOfMillionsAreWholeBesideALongName(FxRobot robot) {
        List<String> shown = robot.lookup(".table-cell.figure-column").<TableCell<?, ?>>queryAll().stream()
                .map(cell -> cell.lookup(".text"))
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(shown).hasSize(18).noneMatch(text -> text.contains("\u2026"));
        assertThat(shown).filteredOn(MILLIONS::equals).hasSize(6);
        Snapshots.save(scene, "segments-millions");
    }
}
