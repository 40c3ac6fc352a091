package app.shopfolk.segment.view;

import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import app.shopfolk.platform.fx.Chips;
import app.shopfolk.segment.LabelCounts;
import app.shopfolk.segment.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Shapes a set of labels: one tick each, with how many customers have it, the most frequent first. */
final class TickEditor implements ConditionEditor {
    private static final int SHOWN = 12;

    private final Fact fact;
    private final WizardWords words;
    private final Changed changed;
    private final List<LabelCounts.Tick> counts;
    private final Map<String, ToggleButton> ticks = new HashMap<>();
    private final FlowPane pane = new FlowPane(8, 8);
    private Set<String> chosen = Set.of();
    private boolean isWhole;

    TickEditor(CustomerFacts facts, Fact fact, WizardWords words, Changed changed) {
        this.fact = fact;
        this.words = words;
        this.changed = changed;
        counts = facts.column(fact.key())
                .filter(column -> column instanceof Column.Categories)
                .map(column -> LabelCounts.of((Column.Categories) column).ticks())
                .orElse(List.of());
    }

    private void build() {
        List<LabelCounts.Tick> shown = new ArrayList<>();
        for (LabelCounts.Tick tick : counts) {
            if (isWhole || shown.size() < SHOWN || chosen.contains(tick.label())) {
                shown.add(tick);
            }
        }
        // Labels that the data no longer has stay, so that the owner sees what her rule says.
        for (String label : chosen) {
            if (counts.stream().noneMatch(tick -> tick.label().equals(label))) {
                shown.add(new LabelCounts.Tick(label, 0));
            }
        }
        pane.getChildren().clear();
        ticks.clear();
        for (LabelCounts.Tick tick : shown) {
            pane.getChildren().add(button(tick));
        }
        if (shown.size() < counts.size()) {
            Hyperlink more = new Hyperlink(words.get("ticks.more", counts.size() - shown.size()));
            more.setOnAction(event -> {
                isWhole = true;
                build();
            });
            pane.getChildren().add(more);
        }
    }

    private ToggleButton button(LabelCounts.Tick tick) {
        ToggleButton button = Chips.choice("");
        button.setSelected(chosen.contains(tick.label()));
        label(button, tick);
        button.setOnAction(event -> {
            Set<String> labels = new HashSet<>(chosen);
            if (!labels.remove(tick.label())) {
                labels.add(tick.label());
            }
            changed.to(new Rule.OneOf(fact.key(), labels), false);
        });
        ticks.put(tick.label(), button);
        return button;
    }

    private void label(ToggleButton button, LabelCounts.Tick tick) {
        String name = words.value(fact, tick.label());
        String count = words.figures().number(tick.count());
        button.setText(words.get(button.isSelected() ? "tick.on" : "tick.off", name, count));
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public void show(Rule.Condition condition) {
        if (condition instanceof Rule.OneOf(String key, Set<String> labels)) {
            chosen = labels;
            if (ticks.isEmpty() || !ticks.keySet().containsAll(labels)) {
                build();
                return;
            }
            for (LabelCounts.Tick tick : counts) {
                ToggleButton button = ticks.get(tick.label());
                if (button != null) {
                    button.setSelected(labels.contains(tick.label()));
                    label(button, tick);
                }
            }
        }
    }
}
