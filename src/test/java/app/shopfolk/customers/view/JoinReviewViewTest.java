package app.shopfolk.customers.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.Joins;
import app.shopfolk.sales.MemoryLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@WindowTest
class JoinReviewViewTest {
    private final List<Joins.Decision> kept = new ArrayList<>();
    private final Texts texts = Texts.load(Locale.UK);
    private Theme theme;
    private Scene scene;
    private boolean wentBack;

    private final Joins joins = new Joins() {
        @Override
        public List<Decision> decisions() {
            return List.copyOf(kept);
        }

        @Override
        public void decide(List<Decision> decisions) {
            kept.addAll(decisions);
        }

        @Override
        public void withdraw(List<Decision> decisions) {
            kept.removeAll(decisions);
        }
    };

    @Start
    void start(Stage stage) throws IOException {
        Path people = Files.writeString(Files.createTempFile("people", ".csv"), """
            Customer ID,First Name,Last Name,Email,Phone,Street,Postcode,City,Birthday
            C1,Anna,Berg,family@example.org,+44 20 7946 0101,4 Mill Lane,LS1 4AB,Leeds,1984-03-02
            C2,Bo,Berg,family@example.org,,4 Mill Lane,LS1 4AB,Leeds,1986-11-19
            C3,Katherine,Marsh,,,9 Hill Road,LS9 1ZZ,Leeds,
            C4,Katharine,Marsh,,,9 Hill Road,LS9 1ZZ,Leeds,
            """);
        MemoryLedger ledger = new MemoryLedger();
        new Importing(ledger, "GB").bringIn(Understanding.of(List.of(people), Progress.none()), Progress.none());
        JoinReviewViewModel model = new JoinReviewViewModel(ledger::contents, joins, new InlineJobRunner(), () -> {});
        JoinReviewView view = new JoinReviewView(
                model, texts, new Figures(Locale.UK, Currency.getInstance("GBP")), () -> wentBack = true);
        scene = new Scene(new Overlay(view), 1096, 800);
        theme = new Theme(Appearance.LIGHT);
        theme.wear(scene);
        stage.setScene(scene);
        stage.setWidth(1096);
        stage.setHeight(800);
        stage.show();
        model.refresh();
    }

    private void both(FxRobot robot, String name) {
        Snapshots.save(scene, name + "-light");
        robot.interact(() -> theme.appearanceProperty().set(Appearance.DARK));
        Snapshots.save(scene, name + "-dark");
        robot.interact(() -> theme.appearanceProperty().set(Appearance.LIGHT));
    }

    @Test
    void pairsAreAnsweredOneAfterAnotherAndTheLastAnswerIsTakenBack(FxRobot robot) {
        both(robot, "join-review");
        robot.clickOn("Two people");
        assertThat(kept).isNotEmpty().noneMatch(Joins.Decision::same);
        robot.clickOn("Same person");
        assertThat(kept).anyMatch(Joins.Decision::same);
        both(robot, "join-review-done");
        robot.clickOn("Take back the last answer");
        assertThat(kept).noneMatch(Joins.Decision::same);
        robot.clickOn("Later");
        robot.clickOn("Back to customers");
        assertThat(wentBack).isTrue();
    }
}
