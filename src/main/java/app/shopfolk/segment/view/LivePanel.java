package app.shopfolk.segment.view;

import app.shopfolk.base.Money;
import app.shopfolk.base.Share;
import app.shopfolk.facts.Fact;
import app.shopfolk.platform.fx.StackedBar;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.RulePath;
import app.shopfolk.segment.Segment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What the buckets hold right now: customers over margin over effort, and a few real customers of the one in hand. */
final class LivePanel extends VBox {
    private static final int MOST_WORDS = 3;

    private final WizardViewModel wizard;
    private final WizardWords words;
    private final StackedBar customers = new StackedBar();
    private final StackedBar margin = new StackedBar();
    private final StackedBar effort = new StackedBar();
    private final Label question = new Label();
    private final GridPane people = new GridPane();
    private final List<Person> said = new ArrayList<>();

    LivePanel(WizardViewModel wizard, WizardWords words) {
        this.wizard = wizard;
        this.words = words;
        getStyleClass().add("live-panel");
        VBox bars = new VBox(12, customers, margin, effort);
        bars.getStyleClass().add("card");
        question.getStyleClass().add("quiet");
        question.setWrapText(true);
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(42);
        ColumnConstraints said = new ColumnConstraints();
        said.setPercentWidth(58);
        people.getColumnConstraints().addAll(name, said);
        people.getStyleClass().add("people");
        VBox sample = new VBox(12, question, people);
        sample.getStyleClass().add("card");
        getChildren().addAll(bars, sample);
        wizard.liveProperty().addListener(change -> show());
        wizard.inHandProperty().addListener(change -> show());
        show();
    }

    private void show() {
        Live live = wizard.liveProperty().get();
        // Figures come after the draft; in between the two may differ by a bucket.
        if (live.buckets().size() != wizard.buckets().size()) {
            return;
        }
        boolean costs = wizard.facts().measures().basis().isAnythingKnown();
        show(
                customers,
                live,
                Live.Held::customers,
                words.texts()
                        .get(
                                "wizard.live.customers",
                                words.figures().number(live.total().customers())),
                held -> words.texts().get("wizard.live.this", words.figures().number(held)));
        long money = costs ? live.total().margin() : live.total().revenue();
        show(
                margin,
                live,
                costs ? Live.Held::margin : Live.Held::revenue,
                words.texts()
                        .get(
                                costs ? "wizard.live.margin" : "wizard.live.revenue",
                                words.figures().moneyWhole(new Money(money))),
                held -> words.figures().moneyWhole(new Money(held)));
        show(
                effort,
                live,
                Live.Held::minutes,
                live.total().minutes() == 0
                        ? words.texts().get("wizard.live.no-effort")
                        : words.texts()
                                .get(
                                        "wizard.live.effort",
                                        words.figures().hours(live.total().minutes())),
                held -> words.figures().hours(held));
        showPeople(live);
    }

    private void showPeople(Live live) {
        int bucket = wizard.buckets().isEmpty()
                ? Assignment.EVERYONE_ELSE
                : wizard.inHandProperty().get();
        List<Integer> rows = Sample.of(live.assignment(), bucket);
        question.setText(
                words.texts().get(rows.isEmpty() ? "wizard.people.nobody" : "wizard.people.these", rows.size()));
        List<Fact> facts = wizard.inHand().map(this::factsOf).orElse(List.of());
        for (int at = 0; at < rows.size(); at++) {
            if (at == said.size()) {
                addPerson();
            }
            int row = rows.get(at);
            said.get(at).show(wizard.facts().customer(row).displayName(), wordsOf(facts, row));
        }
        for (int at = rows.size(); at < said.size(); at++) {
            said.get(at).hide();
        }
    }

    private void addPerson() {
        Person person = new Person(new Label(), new Label());
        person.why().setWrapText(true);
        person.why().getStyleClass().add("quiet");
        people.addRow(said.size(), person.who(), person.why());
        said.add(person);
    }

    /** A line about somebody; the lines stay while a slider moves, only their words change. */
    private record Person(Label who, Label why) {
        void show(String name, String words) {
            who.setText(name);
            why.setText(words);
            setVisible(true);
        }

        void hide() {
            setVisible(false);
        }

        private void setVisible(boolean isVisible) {
            who.setVisible(isVisible);
            who.setManaged(isVisible);
            why.setVisible(isVisible);
            why.setManaged(isVisible);
        }
    }

    /** The facts that make somebody a member, else what she spends and how often she comes. */
    private List<Fact> factsOf(Segment bucket) {
        Set<Fact> facts = new LinkedHashSet<>();
        collect(bucket.rule(), facts);
        for (String usual : List.of("average-order", "frequency", "monetary")) {
            if (facts.size() < MOST_WORDS - 1) {
                wizard.facts().fact(usual).ifPresent(facts::add);
            }
        }
        return facts.stream().limit(MOST_WORDS).toList();
    }

    private void collect(Rule rule, Set<Fact> facts) {
        // What all members share is not said of each.
        boolean sameForAll = rule instanceof Rule.OneOf(String key, Set<String> labels) && labels.size() == 1;
        if (rule instanceof Rule.Condition condition && !sameForAll) {
            wizard.facts().fact(condition.fact()).ifPresent(facts::add);
        }
        RulePath.childrenOf(rule).forEach(part -> collect(part, facts));
    }

    private String wordsOf(List<Fact> facts, int row) {
        List<String> said = new ArrayList<>();
        for (Fact fact : facts) {
            Optional<String> value = words.of(wizard.facts(), fact, row);
            value.ifPresent(known -> said.add(
                    words.texts().has("wizard.said." + fact.key())
                            ? words.texts().get("wizard.said." + fact.key(), known)
                            : known));
        }
        return String.join(" · ", said);
    }

    /** Shows one figure of all buckets as parts of a bar. */
    private void show(
            StackedBar bar, Live live, ToLongFunction<Live.Held> amount, String whole, LongFunction<String> said) {
        List<Live.Held> all = new ArrayList<>(live.buckets());
        all.add(live.everyoneElse());
        // A bar cannot show less than nothing; who loses money takes no room on it.
        long sum = all.stream().mapToLong(amount).map(held -> Math.max(0, held)).sum();
        List<StackedBar.Part> parts = new ArrayList<>();
        String inHand = "";
        for (int at = 0; at < all.size(); at++) {
            long held = amount.applyAsLong(all.get(at));
            boolean isBucket = at < live.buckets().size();
            String share = words.figures().percent(new Share(Math.max(0, held), sum).ratio());
            boolean isInHand = isBucket && at == wizard.inHandProperty().get();
            if (isInHand && sum > 0) {
                inHand = words.get("live.part", said.apply(held), share);
            }
            parts.add(new StackedBar.Part(
                    isBucket ? wizard.buckets().get(at).name() : words.get("everyone-else"),
                    Palette.at(isBucket ? wizard.buckets().get(at).colour() : -1),
                    Math.max(0, held),
                    isInHand ? share : ""));
        }
        bar.show(whole, inHand, parts);
    }
}
