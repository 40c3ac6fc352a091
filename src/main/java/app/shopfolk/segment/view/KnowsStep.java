package app.shopfolk.segment.view;

import app.shopfolk.base.Share;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import app.shopfolk.facts.FactGroup;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.facts.PostcodeSystem;
import app.shopfolk.sales.CustomerField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows what the imported files can answer, for how many customers, and what further files would add. */
final class KnowsStep extends VBox implements StepView {
    private static final double BAR = 96;

    private final WizardViewModel wizard;
    private final WizardWords words;
    private final VBox list = new VBox(16);

    KnowsStep(WizardViewModel wizard, WizardWords words) {
        super(16);
        this.wizard = wizard;
        this.words = words;
        getStyleClass().add("wizard-step");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(StepHead.of(words, Step.KNOWS), scroll);
        show();
    }

    @Override
    public void show() {
        CustomerFacts facts = wizard.facts();
        list.getChildren().clear();
        List<String> missing = missing(facts);
        if (!missing.isEmpty()) {
            VBox more = new VBox(6);
            more.getStyleClass().addAll("card", "tint");
            missing.forEach(key -> {
                Label line = new Label(words.get("missing." + key));
                line.setWrapText(true);
                more.getChildren().add(line);
            });
            list.getChildren().add(more);
        }
        for (FactGroup group : FactGroup.values()) {
            List<Fact> members = facts.facts().stream()
                    .filter(fact -> FactGroup.of(fact) == group)
                    .toList();
            if (!members.isEmpty()) {
                list.getChildren().add(section(group, members));
            }
        }
    }

    private VBox section(FactGroup group, List<Fact> members) {
        Label title = new Label(words.get("group." + group.code()));
        title.getStyleClass().add("condition-name");
        GridPane rows = new GridPane(12, 6);
        for (int at = 0; at < members.size(); at++) {
            rows.addRow(at, row(members.get(at)));
        }
        return new VBox(8, title, rows);
    }

    private Node[] row(Fact fact) {
        Share share = wizard.facts().coverage(fact.key());
        Label name = new Label(words.name(fact));
        name.setTooltip(new Tooltip(words.meaning(fact)));
        name.setMinWidth(230);
        name.setPrefWidth(230);
        ProgressBar bar = new ProgressBar(share.ratio());
        bar.setPrefWidth(BAR);
        bar.getStyleClass().add("coverage");
        String said = words.get(
                "knows.coverage",
                words.figures().number(share.part()),
                words.figures().percent(share.ratio()));
        bar.setAccessibleText(name.getText() + ": " + said);
        Label count = new Label(said);
        count.getStyleClass().add("quiet");
        return new Node[] {name, bar, count};
    }

    /** What no file told yet, by what it would unlock. */
    static List<String> missing(CustomerFacts facts) {
        List<String> missing = new ArrayList<>();
        if (facts.size() == 0) {
            missing.add("customers");
        }
        if (!facts.measures().basis().isAnythingKnown()) {
            missing.add("costs");
        }
        if (facts.ledger().contacts().isEmpty()) {
            missing.add("service");
        }
        if (facts.column("age").isEmpty() && facts.column("gender").isEmpty()) {
            missing.add("people");
        }
        if (facts.column("online-share").isEmpty()) {
            missing.add("channels");
        }
        if (isOnTheWeb(facts) && facts.column("looked-first-share").isEmpty()) {
            missing.add("visits");
        }
        if (isPostcodeOfTheShopMissing(facts)) {
            missing.add("postcode");
        }
        return missing;
    }

    /** Only where customers have postcodes that could be compared with it. */
    private static boolean isPostcodeOfTheShopMissing(CustomerFacts facts) {
        FactSettings settings = facts.settings();
        return settings.postcode().isEmpty()
                && PostcodeSystem.of(settings.country()).isPresent()
                && facts.ledger().customers().stream()
                        .anyMatch(customer ->
                                customer.value(CustomerField.POSTCODE).isPresent());
    }

    /** A shop without a web site is not asked for its visits. */
    private static boolean isOnTheWeb(CustomerFacts facts) {
        return Stream.of("online-share", "web-visits", "last-web-visit", "researches-online")
                .anyMatch(key -> facts.column(key).isPresent());
    }
}
