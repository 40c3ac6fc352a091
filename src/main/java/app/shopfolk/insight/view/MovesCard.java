package app.shopfolk.insight.view;

import app.shopfolk.insight.Moves;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segmentation;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Who went from one bucket to another since the last picture that was kept. */
final class MovesCard extends VBox {
    private static final int MOST = 6;

    private final Texts texts;
    private final Figures figures;
    private final IntConsumer toBucket;

    /**
     * A card without moves.
     *
     * @param toBucket shows the customers of a bucket
     */
    MovesCard(Texts texts, Figures figures, IntConsumer toBucket) {
        super(8);
        this.texts = texts;
        this.figures = figures;
        this.toBucket = toBucket;
        getStyleClass().add("card");
        setVisible(false);
        setManaged(false);
    }

    /** Shows the moves; nothing at all where there is no earlier picture. */
    void show(Optional<Moves> moves, Segmentation segmentation) {
        setVisible(moves.isPresent());
        setManaged(moves.isPresent());
        getChildren().clear();
        moves.ifPresent(known -> show(known, segmentation));
    }

    private void show(Moves moves, Segmentation segmentation) {
        Label title = new Label(texts.get("insight.moves.title", figures.date(moves.since())));
        title.getStyleClass().add("card-title");
        getChildren().add(title);
        for (Moves.Move move :
                moves.moves().subList(0, Math.min(MOST, moves.moves().size()))) {
            getChildren().add(line(move, segmentation));
        }
        if (moves.moves().isEmpty()) {
            getChildren().add(quiet(texts.get("insight.moves.nobody")));
        }
        if (moves.arrived() > 0) {
            getChildren().add(quiet(texts.get("insight.moves.arrived", figures.number(moves.arrived()))));
        }
    }

    private Node line(Moves.Move move, Segmentation segmentation) {
        String words = texts.get(
                "insight.moves.line",
                figures.number(move.customers()),
                name(move.from(), segmentation),
                name(move.to(), segmentation));
        return Buttons.link(words, () -> toBucket.accept(move.to()));
    }

    private String name(int bucket, Segmentation segmentation) {
        return bucket == Assignment.EVERYONE_ELSE
                ? texts.get("insight.row.everyone-else")
                : segmentation.segments().get(bucket).name();
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("quiet");
        return label;
    }
}
