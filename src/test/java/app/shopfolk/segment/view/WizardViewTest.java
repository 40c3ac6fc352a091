package app.shopfolk.segment.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.task.HeldJobs;
import app.shopfolk.sales.ShopFixture;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@WindowTest
@SuppressWarnings("NullAway.Init") // the window is made by @Start
class WizardViewTest {
    private final WizardFixture.Kept kept = new WizardFixture.Kept();
    private final WizardViewModel wizard = WizardFixture.over(ShopFixture.whole(), kept);
    private Theme theme;
    private Scene scene;
    private boolean isSaved;

    @Start
    void start(Stage stage) {
        theme = new Theme(Appearance.LIGHT);
        scene = new Scene(new Overlay(new WizardView(wizard, WizardFixture.WORDS, () -> isSaved = true)), 1096, 800);
        theme.wear(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void fromTheKindOfShopToKeptBuckets(FxRobot robot) {
        robot.clickOn("Flowers and gifts");
        robot.clickOn("See what your data knows");
        robot.clickOn("Choose what matters");
        robot.clickOn("Shape the buckets");
        robot.clickOn("+ Add a condition");
        robot.write("age").type(KeyCode.ENTER);
        assertThat(wizard.inHand().orElseThrow().rule().toString()).contains("age");
        Snapshots.save(scene, "wizard-shape");
        robot.clickOn("Check the buckets");
        robot.clickOn("Name the buckets");
        TextField name = robot.lookup("#bucket-name-0").queryAs(TextField.class);
        robot.interact(() -> name.setText("Trade"));
        robot.clickOn("Keep these buckets");
        assertThat(isSaved).isTrue();
        assertThat(kept.current().orElseThrow().segments().getFirst().name()).isEqualTo("Trade");
    }

    @Test
    void nothingGoesOnBeforeAKindOfShopIsChosen(FxRobot robot) {
        robot.clickOn("See what your data knows");
        assertThat(wizard.stepProperty().get()).isEqualTo(Step.SHOP);
    }

    @Test
    void aStepWaitsForWhatIsWorkedOutWithoutHoldingTheWindow(FxRobot robot) {
        HeldJobs jobs = new HeldJobs();
        WizardViewModel slow = WizardFixture.over(ShopFixture.whole(), kept, new WizardFixture.Left(), jobs);
        robot.interact(() -> scene.setRoot(new Overlay(new WizardView(slow, WizardFixture.WORDS, () -> {}))));
        robot.clickOn("Flowers and gifts");
        robot.clickOn("See what your data knows");
        assertThat(robot.lookup("Looking through your customers \u2026").tryQuery())
                .isPresent();
        assertThat(robot.lookup(".coverage").tryQuery()).isEmpty();
        Snapshots.save(scene, "wizard-waits");
        robot.clickOn("Choose what matters");
        assertThat(robot.lookup(".criteria").tryQuery()).isEmpty();
        robot.interact(jobs::finish);
        assertThat(slow.stepProperty().get()).isEqualTo(Step.MATTERS);
        assertThat(robot.lookup(".criteria").tryQuery()).isPresent();
        robot.clickOn("Back");
        assertThat(robot.lookup(".coverage").tryQuery()).isPresent();
    }

    @Test
    void manyBucketsLeaveRoomForTheOneInHandAndItsTabStaysInSight(FxRobot robot) {
        robot.clickOn("Flowers and gifts");
        robot.interact(() -> {
            for (int more = 0; more < 20; more++) {
                wizard.edits().add("A bucket with a long name " + more);
            }
            wizard.goTo(Step.SHAPE);
        });
        ScrollPane pane = robot.lookup(".shape-step > .scroll-pane").query();
        assertThat(pane.getHeight()).isLessThan(scene.getHeight() * 0.4);
        for (int bucket : new int[] {0, wizard.buckets().size() - 1, 2}) {
            robot.interact(() -> wizard.takeInHand(bucket));
            Node tab = robot.lookup(wizard.buckets().get(bucket).name()).query();
            assertThat(pane.localToScene(pane.getBoundsInLocal()).contains(tab.localToScene(tab.getBoundsInLocal())))
                    .as("the tab of bucket %d", bucket)
                    .isTrue();
        }
        Snapshots.save(scene, "wizard-many");
    }
}
