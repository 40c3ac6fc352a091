package app.shopfolk.segment.view;

import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.segment.Segment;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shapes the buckets one by one, each said as a sentence, with what it does to the others. */
final class ShapeStep extends VBox implements StepView {
    private final WizardViewModel wizard;
    private final WizardWords words;
    private final Sentence sentence = new Sentence("");
    private final RuleEditor editor;
    private final Sentence verdict = Sentence.body("");
    private final CoachLine coach;
    private final VBox empty = new VBox(12);
    private final VBox body;
    private final MenuButton more = new MenuButton();
    private final BucketTabs tabs;
    private final TabsPane tabsPane;
    private @Nullable Offered inMenu;

    /** The tabs of many buckets leave this share of the step's height to the one in hand. */
    private static final double TABS = 0.3;

    /** What the menu was made for; a moving slider changes none of it. */
    private record Offered(String name, int at, int of) {}

    ShapeStep(WizardViewModel wizard, WizardWords words) {
        this.wizard = wizard;
        this.words = words;
        editor = new RuleEditor(wizard, words);
        coach = new CoachLine(wizard, words);
        getStyleClass().add("shape-step");
        sentence.getStyleClass().add("shape-sentence");
        ScrollPane scroll = new ScrollPane(editor);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        verdict.getStyleClass().add("verdict");
        more.setText(words.get("bucket.more"));
        more.getStyleClass().add("quiet-menu");
        tabs = new BucketTabs(wizard, words);
        tabsPane = new TabsPane(tabs, heightProperty().multiply(TABS));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        more.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(12, sentence, more);
        head.getStyleClass().add("shape-head");
        body = new VBox(12, head, scroll, verdict, coach);
        VBox.setVgrow(body, Priority.ALWAYS);
        Label nothing = new Label(words.get("shape.empty"));
        nothing.setWrapText(true);
        Button add = new Button(words.get("bucket.add"));
        add.getStyleClass().add("add-button");
        add.setOnAction(event -> wizard.edits().add(words.get("bucket.new", 1)));
        empty.getChildren().addAll(nothing, add);
        getChildren().addAll(tabsPane, body, empty);
        show();
    }

    @Override
    public void show() {
        Live live = wizard.liveProperty().get();
        if (live.buckets().size() != wizard.buckets().size()) {
            return;
        }
        tabs.show();
        tabsPane.reveal();
        boolean any = wizard.inHand().isPresent();
        body.setVisible(any);
        body.setManaged(any);
        empty.setVisible(!any);
        empty.setManaged(!any);
        wizard.inHand().ifPresent(bucket -> show(bucket, wizard.inHandProperty().get(), live));
    }

    private void show(Segment bucket, int at, Live live) {
        sentence.setText(words.sentence(bucket.rule(), wizard.facts()));
        editor.show(at, bucket);
        verdict.setText(verdict(bucket, at, live));
        coach.show();
        Offered offered = new Offered(bucket.name(), at, wizard.buckets().size());
        if (!offered.equals(inMenu)) {
            inMenu = offered;
            more.getItems()
                    .setAll(
                            item("bucket.earlier", at == 0, () -> wizard.edits().move(at, at - 1)),
                            item(
                                    "bucket.later",
                                    at == wizard.buckets().size() - 1,
                                    () -> wizard.edits().move(at, at + 1)),
                            item(
                                    "bucket.duplicate",
                                    false,
                                    () -> wizard.edits().duplicate(at, words.get("bucket.copy", bucket.name()))),
                            item("bucket.remove", false, () -> wizard.edits().remove(at)));
        }
    }

    private MenuItem item(String key, boolean disabled, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setDisable(disabled);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Who is in it, and whom a bucket before it took. */
    private String verdict(Segment bucket, int at, Live live) {
        long members = live.of(at).customers();
        int taken = live.assignment().takenBefore(at);
        String count = WizardWords.strong(words.figures().number(members));
        if (bucket.rule().equals(Buckets.NOBODY)) {
            return words.get("verdict.unshaped");
        }
        if (members == 0) {
            return taken == 0
                    ? words.get("verdict.nobody")
                    : words.get("verdict.all-taken", words.figures().number(taken));
        }
        return taken == 0
                ? words.get("verdict.alone", count)
                : words.get("verdict.overlap", count, words.figures().number(taken), firstTaker(at, live));
    }

    /** The bucket before this one that took most from it. */
    private String firstTaker(int at, Live live) {
        int taker = 0;
        for (int before = 1; before < at; before++) {
            if (live.assignment().taken(before, at) > live.assignment().taken(taker, at)) {
                taker = before;
            }
        }
        return wizard.buckets().get(taker).name();
    }
}
