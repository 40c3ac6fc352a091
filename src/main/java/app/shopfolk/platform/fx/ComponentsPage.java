package app.shopfolk.platform.fx;

import app.shopfolk.platform.print.Palette;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;
import org.kordamp.ikonli.feather.Feather;

/**
 * Every building block in every state, for those who build screens; the owner never sees it, so its words are specimens in
 * English and not in the message files. States that need a pointer or a key are put on by their pseudo-class.
 */
public final class ComponentsPage {
    private static final String DISABLED = "disabled";

    /** At rest, pointed at, pressed, focused, disabled: the pseudo-classes of each. */
    private static final List<List<String>> STATES = List.of(
            List.of(), List.of("hover"), List.of("pressed"), List.of("focused", "focus-visible"), List.of(DISABLED));

    private ComponentsPage() {}

    /** The page. */
    public static Region of() {
        return Pages.scrolling(
                new PageHeader(
                        "Building blocks", "each in each state", Buttons.primary("One primary a page", () -> {})),
                Card.titled("Type", type()),
                Card.titled("Buttons: at rest, pointed at, pressed, focused, disabled", buttons()),
                Card.titled("Fields: at rest, pointed at, pressed, focused, disabled", fields()),
                Card.titled("Chips", chips()),
                Card.titled("Figures and marks", figures()),
                Card.tinted(Sentence.body("**A card that asks.** Is **03/04/2026** a day in April or in March?")),
                new DropArea("Drop files here", files -> {}, Buttons.link("or choose them", () -> {})),
                new Card(new EmptyState(Feather.USERS, "No customers yet.", Buttons.link("Bring in a file", () -> {}))),
                Pages.footer("A footer says what happens next.", Buttons.plain("Cancel", () -> {})));
    }

    private static Node type() {
        return new VBox(
                8,
                styled("Page, 28 bold", "page-title"),
                styled("Section, 20 semibold", "section"),
                new Sentence("A sentence before a chart, with **what matters** in the accent."),
                styled("Body, 14", "body"),
                styled("Quiet ink, for what may be passed over", "quiet"),
                styled("Small, 12.5", "small"),
                styled("Figures 1,118.40  −87.00  0123456789", "figures"));
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Node buttons() {
        return rows(
                () -> Buttons.primary("Primary", () -> {}),
                () -> Buttons.plain("Plain", () -> {}),
                () -> Buttons.withIcon(Buttons.plain("With icon", () -> {}), Feather.PRINTER),
                () -> Buttons.small("Small", () -> {}),
                () -> Buttons.quiet("Quiet", () -> {}),
                () -> Buttons.icon(Feather.TRASH_2, "Icon alone", () -> {}),
                () -> Buttons.link("Link", () -> {}),
                () -> new MenuButton("Menu"));
    }

    private static Node fields() {
        return rows(
                () -> new TextField("Text"),
                () -> {
                    TextField prompt = new TextField();
                    prompt.setPromptText("Prompt");
                    return prompt;
                },
                () -> on(new TextField("Mistaken"), "mistaken"),
                () -> {
                    ComboBox<String> combo = new ComboBox<>();
                    combo.getItems().add("Choice");
                    combo.getSelectionModel().select(0);
                    return combo;
                },
                () -> new CheckBox("Not ticked"),
                () -> {
                    CheckBox ticked = new CheckBox("Ticked");
                    ticked.setSelected(true);
                    return ticked;
                },
                () -> new ToggleSwitch("Off"),
                () -> {
                    ToggleSwitch on = new ToggleSwitch("On");
                    on.setSelected(true);
                    return on;
                });
    }

    private static Node chips() {
        return new VBox(
                12,
                new HBox(12, Chips.fact("A fact: **31.10.** proves it")),
                rows(
                        () -> Chips.choice("A choice"),
                        () -> {
                            ToggleButton chosen = Chips.choice("Chosen");
                            chosen.setSelected(true);
                            return chosen;
                        },
                        () -> Chips.alert("Something to look at", () -> {})));
    }

    private static Node figures() {
        FlowPane swatches = new FlowPane(12, 12);
        for (int colour = 0; colour < Palette.SEGMENTS.size(); colour++) {
            swatches.getChildren().add(new SegmentSwatch(Palette.at(colour)));
        }
        swatches.getChildren().add(new SegmentSwatch(Palette.EVERYONE_ELSE));
        StackedBar bar = new StackedBar();
        bar.show(
                "1,322 customers",
                "this bucket 214 · 16 %",
                List.of(
                        new StackedBar.Part("Tradespeople", Palette.at(0), 238, ""),
                        new StackedBar.Part("Special occasion", Palette.at(1), 214, "16 %"),
                        new StackedBar.Part("Everyone else", Palette.EVERYONE_ELSE, 870, "")));
        HistogramSlider slider =
                new HistogramSlider(0, 600, new int[] {10, 22, 40, 60, 72, 80, 70, 55, 40, 25, 14, 9}, Palette.at(1));
        slider.choose(120, 400);
        return new VBox(16, swatches, bar, slider, new ProgressBar(0.4), Pages.hairline());
    }

    /** Each block in a row, each state in a column. */
    @SafeVarargs
    private static VBox rows(Supplier<? extends Node>... blocks) {
        VBox rows = new VBox(8);
        for (Supplier<? extends Node> block : blocks) {
            HBox row = new HBox(16);
            for (List<String> state : STATES) {
                HBox cell = new HBox(in(block.get(), state));
                cell.setMinWidth(190);
                cell.setPrefWidth(190);
                row.getChildren().add(cell);
            }
            rows.getChildren().add(row);
        }
        return rows;
    }

    private static Node in(Node node, List<String> state) {
        if (state.contains(DISABLED)) {
            node.setDisable(true);
        } else {
            state.forEach(each -> on(node, each));
        }
        return node;
    }

    private static Node on(Node node, String state) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
        return node;
    }
}
