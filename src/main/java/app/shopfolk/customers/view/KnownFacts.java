package app.shopfolk.customers.view;

import app.shopfolk.base.Money;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import app.shopfolk.facts.FactGroup;
import app.shopfolk.facts.FactWords;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.segment.detect.Detector;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is known of one customer by what it is about, and whence: from the files, or counted. */
final class KnownFacts extends VBox {
    private static final int[] TWO = {52, 48};
    private static final int[] THREE = {42, 36, 22};

    private final CustomerFacts facts;
    private final int row;
    private final Texts texts;
    private final Figures figures;
    private final Spoken spoken;

    /** The box; filled when all that is known in the shop was gathered, which takes seconds the first time in a large one. */
    KnownFacts(CustomerFacts facts, int row, JobRunner jobs, Texts texts, Figures figures) {
        super(14);
        this.facts = facts;
        this.row = row;
        this.texts = texts;
        this.figures = figures;
        this.spoken = new Spoken(texts, figures);
        getChildren().add(CustomerSide.heading(texts.get("customers.known")));
        jobs.run(progress -> facts.facts(), step -> {}, outcome -> show());
    }

    private void show() {
        for (FactGroup group : FactGroup.values()) {
            List<Fact> members = facts.facts().stream()
                    .filter(fact -> FactGroup.of(fact) == group)
                    .filter(this::isShown)
                    .toList();
            if (!members.isEmpty()) {
                getChildren().add(section(group, members));
            }
        }
    }

    /** What was noticed of her stands further up already. */
    private boolean isShown(Fact fact) {
        return column(fact).isKnown(row)
                && Arrays.stream(Detector.values())
                        .noneMatch(each -> each.fact().equals(fact.key()));
    }

    private VBox section(FactGroup group, List<Fact> members) {
        boolean first = isTold(members.getFirst());
        boolean mixed = members.stream().anyMatch(fact -> isTold(fact) != first);
        Label title = small(texts.get("customers.group." + group.code()));
        title.getStyleClass().add("strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(10, title);
        head.getStyleClass().add("known-head");
        if (!mixed) {
            head.getChildren().add(whence(members.getFirst()));
        }
        GridPane grid = grid(mixed ? THREE : TWO);
        int line = 0;
        for (Fact fact : members) {
            Label what = CustomerSide.line(spoken.say(FactWords.name(fact)), true);
            Label value = CustomerSide.line(value(fact), false);
            grid.addRow(line, what, value);
            if (mixed) {
                grid.add(whence(fact), 2, line);
            }
            grid.getChildren().forEach(each -> GridPane.setValignment(each, VPos.TOP));
            line++;
        }
        return new VBox(6, head, grid);
    }

    private boolean isTold(Fact fact) {
        return fact.ownHeader().isPresent()
                || facts.customer(row).values().keySet().stream()
                        .anyMatch(field -> field.code().equals(fact.key()));
    }

    private Label whence(Fact fact) {
        return small(texts.get(isTold(fact) ? "customers.told" : "customers.counted"));
    }

    private static Label small(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("quiet", "small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Column column(Fact fact) {
        return facts.column(fact.key()).orElseThrow();
    }

    private String value(Fact fact) {
        return switch (column(fact)) {
            case Column.Numbers(double[] values) ->
                figures.decimal(values[row], values[row] == Math.rint(values[row]) ? 0 : 1);
            case Column.Amounts(long[] values) -> figures.money(new Money(values[row]));
            case Column.Days(int[] values) -> figures.dateShort(LocalDate.ofEpochDay(values[row]));
            case Column.Categories labels ->
                spoken.say(FactWords.label(fact, labels.labels().get(labels.codes()[row])));
        };
    }

    private static GridPane grid(int... percents) {
        GridPane grid = new GridPane(10, 5);
        for (int percent : percents) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }
}
