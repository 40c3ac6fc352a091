package app.shopfolk.affinity.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.affinity.Affinities;
import app.shopfolk.affinity.CorrectionsInMemory;
import app.shopfolk.affinity.Meeting;
import app.shopfolk.affinity.RecordShop;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Snapshots;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.fx.WindowTest;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.text.Words;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@WindowTest
@SuppressWarnings("NullAway.Init") // the window is made by @Start
class TogetherViewTest {
    private static final Words WORDS = Words.of(Locale.UK, Currency.getInstance("GBP"));

    private final CorrectionsInMemory corrections = new CorrectionsInMemory();
    private final TogetherViewModel model = over(new RecordShop().ledger.facts(), corrections);
    private Scene scene;

    private static TogetherViewModel over(CustomerFacts facts, CorrectionsInMemory corrections) {
        Picture picture = Picture.of(facts, new Segmentation(Trade.NONE_OF_THESE, List.of()), false, Rates.DEFAULT);
        return new TogetherViewModel(
                () -> picture, new Affinities(() -> facts, corrections), new InlineJobRunner(), WORDS);
    }

    @Start
    void start(Stage stage) {
        TogetherView view = new TogetherView(model, WORDS, () -> {});
        scene = new Scene(new Overlay(view), 1096, 700);
        new Theme(Appearance.LIGHT).wear(scene);
        stage.setScene(scene);
        stage.show();
        model.refresh();
    }

    private TogetherPage.Ready page() {
        WaitForAsyncUtils.waitForFxEvents();
        return (TogetherPage.Ready) model.pageProperty().get();
    }

    @Test
    void choosing_a_product_shows_what_goes_with_it(FxRobot robot) {
        robot.clickOn("Turntable");

        assertThat(page().sentence()).contains("**Turntable**").contains("21 customers");
        assertThat(page().pairs()).extracting(PairRow::name).containsExactlyInAnyOrder("Stylus", "Sleeves");
        Snapshots.save(scene, "goes-together");
        robot.clickOn("Poster");
        assertThat(page().pairs()).isEmpty();
        assertThat(page().sentence()).startsWith("We can't tell yet");
    }

    @Test
    void a_pair_is_never_named_again_until_that_is_taken_back(FxRobot robot) {
        robot.clickOn("Turntable");
        robot.interact(() -> robot.lookup("#pairs")
                .queryAs(TableView.class)
                .getSelectionModel()
                .selectFirst());
        robot.clickOn("Never name these two together");

        assertThat(page().pairs()).extracting(PairRow::name).containsExactly("Sleeves");
        assertThat(corrections.all()).hasSize(1);
        robot.clickOn("Undo");
        assertThat(page().pairs()).hasSize(2);
        assertThat(corrections.all()).isEmpty();
    }

    @Test
    void receipts_tell_something_else_than_customers(FxRobot robot) {
        robot.clickOn("Turntable").interact(() -> model.count(Meeting.RECEIPT));

        assertThat(page().pairs()).isEmpty();
        assertThat(page().sentence()).contains("receipts");
    }

    @Test
    void a_shop_whose_sales_name_no_products_is_told_what_is_missing() {
        TestLedger ledger = new TestLedger();
        ledger.sale(ledger.customer("Gwen"), "2026-01-01", "10", null);
        TogetherViewModel none = over(ledger.facts(), corrections);
        none.refresh();

        assertThat(none.pageProperty().get()).isInstanceOf(TogetherPage.NoProducts.class);
    }
}
