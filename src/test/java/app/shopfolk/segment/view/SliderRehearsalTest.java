package app.shopfolk.segment.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.sales.ShopFixture;
import app.shopfolk.segment.Draft;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** C7: a slider's first move is as smooth as the next, for it was moved before, unseen. */
@WindowTest
class SliderRehearsalTest {
    private final WizardFixture.Left drafts = new WizardFixture.Left();
    private final WizardViewModel wizard = WizardFixture.over(ShopFixture.whole(), new WizardFixture.Kept(), drafts);
    private final List<Segmentation> shown = new ArrayList<>();

    @Start
    void start(Stage stage) {
        wizard.choose(Trade.FLORIST);
        wizard.edits().reshape(0, rule -> new Rule.All(List.of(new Rule.Between("frequency", 2.0, null))), null);
        stage.setScene(new Scene(new WizardView(wizard, WizardFixture.WORDS, () -> {}), 1096, 800));
        stage.show();
        wizard.draftProperty().addListener((draft, before, now) -> shown.add(now));
    }

    @Test
    void theSliderIsMovedAndNothingOfItStays(FxRobot robot) throws Exception {
        Segmentation before = wizard.draftProperty().get();
        long members = wizard.liveProperty().get().of(0).customers();
        robot.interact(() -> wizard.goTo(Step.SHAPE));
        Optional<Draft> kept = drafts.current();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> shown.size() >= 16);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(shown.stream().filter(draft -> !draft.equals(before)).distinct())
                .hasSizeGreaterThan(4)
                .allSatisfy(
                        draft -> assertThat(draft.segments().getFirst().rule().toString())
                                .contains("frequency"));
        assertThat(wizard.draftProperty().get()).isEqualTo(before);
        assertThat(wizard.liveProperty().get().of(0).customers()).isEqualTo(members);
        assertThat(wizard.isSettled()).isTrue();
        assertThat(drafts.current()).isEqualTo(kept);
        robot.interact(wizard::undo);
        assertThat(wizard.draftProperty().get())
                .as("undo takes back her own step")
                .isNotEqualTo(before);
    }

    @Test
    void itEndsWhereSheBegins(FxRobot robot) throws Exception {
        robot.interact(() -> {
            wizard.goTo(Step.SHAPE);
            wizard.edits().recolour(0, 7);
        });
        shown.clear();
        TimeUnit.MILLISECONDS.sleep(300);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown).isEmpty();
    }

    @Test
    void whatSheTypesMeanwhileIsLeftAlone(FxRobot robot) throws Exception {
        robot.interact(() -> wizard.goTo(Step.SHAPE));
        robot.interact(() -> robot.lookup(".range-field").query().requestFocus());
        robot.write("7");
        String typed = robot.lookup(".range-field").<TextField>query().getText();
        int before = shown.size();
        TimeUnit.MILLISECONDS.sleep(300);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown).hasSize(before);
        assertThat(robot.lookup(".range-field").<TextField>query().getText())
                .isEqualTo(typed)
                .contains("7");
    }
}
