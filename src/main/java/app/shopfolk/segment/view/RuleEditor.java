package app.shopfolk.segment.view;

import app.shopfolk.facts.Fact;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.print.Swatch;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.RulePath;
import app.shopfolk.segment.Segment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Shapes the rule of one bucket: conditions combined with all, any or none, and groups of them inside. Controls stay while
 * only values change, so that a slider may be dragged; they are built anew when the rule's form changes.
 */
final class RuleEditor extends VBox {
    /** Names shorter than this are shown whole; how many it is known of gives way. */
    private static final int SHORT_NAME = 24;

    private final WizardViewModel wizard;
    private final WizardWords words;
    private final Map<RulePath, ConditionEditor> editors = new LinkedHashMap<>();
    private String shown = "";

    RuleEditor(WizardViewModel wizard, WizardWords words) {
        this.wizard = wizard;
        this.words = words;
        getStyleClass().add("rule-editor");
    }

    /** Shows a bucket's rule. */
    void show(int at, Segment bucket) {
        String form = at + " " + bucket.id() + " " + bucket.colour() + " " + formOf(bucket.rule());
        if (!form.equals(shown)) {
            shown = form;
            editors.clear();
            getChildren().setAll(group(at, bucket, RulePath.ROOT, bucket.rule()));
        }
        editors.forEach((path, editor) -> {
            if (path.in(bucket.rule()) instanceof Rule.Condition condition) {
                editor.show(condition);
            }
        });
    }

    /** A rule's form without its values; the same form can be shown by the same controls. */
    private static String formOf(Rule rule) {
        if (rule instanceof Rule.Condition condition) {
            boolean date = condition instanceof Rule.Dated || condition instanceof Rule.WithinLast;
            return (date ? "date" : condition.getClass().getSimpleName()) + ":" + condition.fact();
        }
        StringBuilder form = new StringBuilder(rule.getClass().getSimpleName()).append('(');
        RulePath.childrenOf(rule).forEach(part -> form.append(formOf(part)).append(' '));
        return form.append(')').toString();
    }

    private VBox group(int at, Segment bucket, RulePath path, Rule rule) {
        VBox box = new VBox();
        box.getStyleClass().add(path.isRoot() ? "rule-group" : "rule-group-inside");
        boolean none = rule instanceof Rule.Not(Rule.Any any);
        RulePath partsAt = none ? path.child(0) : path;
        Rule parts = partsAt.in(bucket.rule());
        boolean lone = parts instanceof Rule.Condition || (parts instanceof Rule.Not && !none);
        List<Rule> children = lone ? List.of(parts) : RulePath.childrenOf(parts);
        if (children.size() > 1 || !path.isRoot()) {
            box.getChildren().add(combination(at, path, rule, none));
        }
        for (int child = 0; child < children.size(); child++) {
            RulePath childAt = lone ? partsAt : partsAt.child(child);
            box.getChildren().add(part(at, bucket, childAt, children.get(child)));
        }
        AddCondition add =
                new AddCondition(wizard, words, fact -> wizard.edits().addCondition(at, partsAt, first(fact)), () -> {
                    if (path.isRoot()) {
                        wizard.edits().addCondition(at, partsAt, new Rule.Any(List.of()));
                    }
                });
        add.offerGroup(path.isRoot() && !children.isEmpty());
        box.getChildren().add(add);
        return box;
    }

    /** What a new condition on a fact says before it is shaped: something that divides. */
    private Rule first(Fact fact) {
        return FirstShape.of(wizard.facts(), fact);
    }

    private Node part(int at, Segment bucket, RulePath path, Rule rule) {
        boolean negated = rule instanceof Rule.Not(Rule.Condition condition);
        if (negated) {
            return condition(at, bucket, path, path.child(0), (Rule.Condition) ((Rule.Not) rule).part());
        }
        return rule instanceof Rule.Condition condition
                ? condition(at, bucket, path, path, condition)
                : group(at, bucket, path, rule);
    }

    private HBox combination(int at, RulePath path, Rule rule, boolean none) {
        String now = none ? "none" : rule instanceof Rule.Any ? "any" : "all";
        MenuButton menu = new MenuButton(words.get("combine." + now));
        menu.getStyleClass().add("quiet-menu");
        for (String choice : List.of("all", "any", "none")) {
            MenuItem item = new MenuItem(words.get("combine." + choice));
            item.setOnAction(event ->
                    wizard.edits().reshape(at, root -> path.change(root, group -> combined(group, choice)), null));
            menu.getItems().add(item);
        }
        HBox row = new HBox(menu);
        if (!path.isRoot()) {
            HBox.setHgrow(menu, Priority.NEVER);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row.getChildren().addAll(gap, removal(words.get("group.remove"), () -> remove(at, path)));
        }
        row.getStyleClass().add("combination");
        return row;
    }

    private static Rule combined(Rule group, String choice) {
        Rule inner = group instanceof Rule.Not(Rule part) ? part : group;
        List<Rule> parts = inner instanceof Rule.Condition ? List.of(inner) : RulePath.childrenOf(inner);
        return switch (choice) {
            case "any" -> new Rule.Any(parts);
            case "none" -> new Rule.Not(new Rule.Any(parts));
            default -> new Rule.All(parts);
        };
    }

    private VBox condition(int at, Segment bucket, RulePath outer, RulePath inner, Rule.Condition condition) {
        Optional<Fact> fact = wizard.facts().fact(condition.fact());
        boolean negated = !outer.equals(inner);
        Label name = new Label(fact.map(words::name).orElse(condition.fact()));
        name.getStyleClass().add("condition-name");
        fact.ifPresent(known -> name.setTooltip(new Tooltip(words.meaning(known))));
        MenuButton negation = new MenuButton(words.get(negated ? "condition.not" : "condition.is"));
        negation.getStyleClass().add("quiet-menu");
        negation.setMinWidth(Region.USE_PREF_SIZE);
        MenuItem turn = new MenuItem(words.get(negated ? "condition.is" : "condition.not.long"));
        turn.setOnAction(event -> wizard.edits().reshape(at, outer::negate, null));
        negation.getItems().add(turn);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label coverage = new Label(coverageOf(condition.fact()));
        coverage.getStyleClass().addAll("quiet", "small");
        coverage.setTooltip(new Tooltip(coverage.getText()));
        if (name.getText().length() < SHORT_NAME) {
            name.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox head = new HBox(
                6,
                name,
                negation,
                gap,
                coverage,
                removal(words.get("condition.remove", name.getText()), () -> remove(at, outer)));
        head.setAlignment(Pos.CENTER_LEFT);
        ConditionEditor editor = editor(at, bucket, inner, condition, fact.orElse(null));
        editors.put(inner, editor);
        VBox box = new VBox(8, head, editor.node());
        box.getStyleClass().add("condition");
        return box;
    }

    private String coverageOf(String fact) {
        var coverage = wizard.facts().coverage(fact);
        return coverage.part() == coverage.whole()
                ? ""
                : words.get(
                        "condition.coverage",
                        words.figures().number(coverage.part()),
                        words.figures().number(coverage.whole()));
    }

    private void remove(int at, RulePath path) {
        wizard.edits().reshape(at, path::remove, null);
    }

    private static Button removal(String words, Runnable remove) {
        Button button = new Button("\u00d7");
        button.getStyleClass().add("quiet-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> remove.run());
        return button;
    }

    private ConditionEditor editor(
            int at, Segment bucket, RulePath path, Rule.Condition condition, @Nullable Fact fact) {
        if (fact == null) {
            return new PlainEditor(words.get("condition.gone"));
        }
        ConditionEditor.Changed changed = (next, moving) -> {
            wizard.edits().reshape(at, root -> path.change(root, part -> next), moving ? bucket.id() + path : null);
            if (!moving) {
                wizard.settle();
            }
        };
        Swatch swatch = Palette.at(bucket.colour());
        return switch (condition) {
            case Rule.Between between -> new RangeEditor(wizard.facts(), fact, swatch, words, changed);
            case Rule.OneOf oneOf -> new TickEditor(wizard.facts(), fact, words, changed);
            case Rule.Dated dated -> new DateEditor(fact, words, changed);
            case Rule.WithinLast within -> new DateEditor(fact, words, changed);
            case Rule.Known known ->
                fact.kind() == Fact.Kind.DATE
                        ? new DateEditor(fact, words, changed)
                        : new PlainEditor(words.get("condition.known"));
        };
    }
}
