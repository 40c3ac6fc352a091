package app.shopfolk.segment.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The coach's three words on buckets made for them, each with its arithmetic, its button, and the way back. */
@WindowTest
@SuppressWarnings("NullAway.Init") // the window is made by @Start
class CoachJourneyTest {
    private static final int BROAD = 0;
    private static final int ALIKE = 1;
    private static final int NARROW = 3;

    private WizardViewModel wizard;
    private Scene scene;

    @Start
    void start(Stage stage) {
        WizardFixture.Kept kept = new WizardFixture.Kept();
        kept.save(new Segmentation(
                Trade.NONE_OF_THESE,
                Stream.of("broad", "one", "same", "few")
                        .map(home -> new Segment(home, home, 0, new Rule.OneOf("home", Set.of(home)), Money.ZERO))
                        .toList()));
        wizard = WizardFixture.over(shop(), kept);
        scene = new Scene(new Overlay(new WizardView(wizard, WizardFixture.WORDS, () -> {})), 1280, 800);
        new Theme(Appearance.LIGHT).wear(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static LedgerContents shop() {
        TestLedger ledger = new TestLedger();
        for (int at = 0; at < 300; at++) {
            int row = person(ledger, "broad", at % 2 == 0 ? 400 : 40, at);
            ledger.with(row, CustomerField.GENDER, at % 2 == 0 ? "F" : "M");
        }
        for (int at = 0; at < 100; at++) {
            person(ledger, "one", 90, at);
            person(ledger, "same", 90, at);
        }
        for (int at = 0; at < 8; at++) {
            person(ledger, "few", 88, at);
        }
        return ledger.contents();
    }

    private static int person(TestLedger ledger, String home, int spend, int at) {
        int row = ledger.customer("C");
        int paid = spend + at * 7 % 20;
        ledger.with(row, CustomerField.HOME, home)
                .sale(row, "2025-05-10", Integer.toString(paid), Integer.toString(paid / 2));
        return row;
    }

    private void takeInHand(FxRobot robot, int bucket) {
        robot.interact(() -> wizard.takeInHand(bucket));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> said(FxRobot robot) {
        return robot.lookup(".coach").queryAll().stream()
                .flatMap(coach ->
                        Stream.concat(coach.lookupAll(".label").stream(), coach.lookupAll(".sentence").stream()))
                .filter(node -> node.isVisible())
                .map(node -> node instanceof Labeled label ? label.getText() : node.getAccessibleText())
                .toList();
    }

    private void isOneButtonAndOneWayBack(FxRobot robot, String button, int after) {
        Segmentation before = wizard.draftProperty().get();
        robot.clickOn(button);
        assertThat(wizard.buckets()).hasSize(after);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(wizard.draftProperty().get()).isEqualTo(before);
    }

    @Test
    void tooNarrowTooBroadAndNotDifferentAreEachOneButtonWithTheArithmeticBehindIt(FxRobot robot) {
        takeInHand(robot, NARROW);
        assertThat(said(robot)).anyMatch(words -> words.startsWith("Too narrow.") && words.contains("this one has 8"));
        assertThat(said(robot)).noneMatch(words -> words.contains("÷"));
        robot.clickOn("Show the arithmetic");
        assertThat(said(robot)).anyMatch(words -> words.contains("÷"));
        Snapshots.save(scene, "wizard-coach");
        isOneButtonAndOneWayBack(robot, "Put them together", 3);

        takeInHand(robot, BROAD);
        assertThat(said(robot)).anyMatch(words -> words.startsWith("Too broad."));
        isOneButtonAndOneWayBack(robot, "Make them a bucket of their own", 5);

        takeInHand(robot, ALIKE);
        assertThat(said(robot)).anyMatch(words -> words.startsWith("Not different."));
        isOneButtonAndOneWayBack(robot, "Put them together", 3);
    }
}
