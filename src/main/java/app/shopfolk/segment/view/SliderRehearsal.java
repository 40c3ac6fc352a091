package app.shopfolk.segment.view;

import app.shopfolk.segment.Histogram;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.RulePath;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Moves a slider of the bucket in hand there and back while the owner still reads, each time within one frame and so unseen:
 * what runs for the first time takes longer than a frame, and would make her first move jerk.
 */
final class SliderRehearsal {
    private static final int MOVES = 8;
    private static final int BARS = 24;
    /** Between two moves there is time for what she does. */
    private static final Duration BETWEEN = Duration.millis(30);

    private final WizardViewModel wizard;
    private final Parent page;
    private final Deque<Segmentation> moves = new ArrayDeque<>();
    private final PauseTransition pause = new PauseTransition(BETWEEN);
    private Segmentation begun;

    /** @param page what is laid out anew by a move */
    SliderRehearsal(WizardViewModel wizard, Parent page) {
        this.wizard = wizard;
        this.page = page;
        this.begun = wizard.draftProperty().get();
        pause.setOnFinished(event -> move());
        // What she is typing or holding is hers alone.
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> moves.clear());
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> moves.clear());
    }

    /** Begins; ends by itself, at the latest with the first thing she does. */
    void begin() {
        moves.clear();
        begun = wizard.draftProperty().get();
        wizard.inHand().ifPresent(bucket -> moves.addAll(moves(bucket)));
        pause.playFromStart();
    }

    private void move() {
        Segmentation next = moves.poll();
        if (next != null && isWanted()) {
            wizard.rehearse(next, () -> {
                page.applyCss();
                page.layout();
            });
            pause.playFromStart();
        }
    }

    private boolean isWanted() {
        return page.getScene() != null
                && wizard.stepProperty().get() == Step.SHAPE
                && wizard.draftProperty().get().equals(begun);
    }

    /** The draft with the end of the bucket's first range at places along its slider; none where it has no range. */
    private List<Segmentation> moves(Segment bucket) {
        return range(bucket.rule(), RulePath.ROOT)
                .map(path -> along(path.in(bucket.rule()))
                        .map(moved -> path.change(bucket.rule(), old -> moved))
                        .map(rule -> with(bucket, rule))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<RulePath> range(Rule rule, RulePath path) {
        if (rule instanceof Rule.Between) {
            return Optional.of(path);
        }
        List<Rule> parts = RulePath.childrenOf(rule);
        return IntStream.range(0, parts.size())
                .mapToObj(part -> range(parts.get(part), path.child(part)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<Rule> along(Rule range) {
        if (!(range instanceof Rule.Between(String fact, Double from, Double to))) {
            return Stream.of();
        }
        return wizard.facts().column(fact).stream()
                .map(column -> Histogram.of(column, BARS).max())
                .flatMap(most -> IntStream.range(0, MOVES)
                        .mapToObj(
                                move -> new Rule.Between(fact, from, Math.rint(most * (MOVES - move) / (MOVES + 1)))));
    }

    private Segmentation with(Segment bucket, Rule rule) {
        return Buckets.replaced(
                begun,
                wizard.buckets().indexOf(bucket),
                new Segment(bucket.id(), bucket.name(), bucket.colour(), rule, bucket.marketingCost()));
    }
}
