package app.shopfolk.segment.view;

import app.shopfolk.platform.fx.Icons;
import app.shopfolk.segment.Trade;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Asks what kind of shop it is; each brings buckets to begin with. */
final class ShopStep extends VBox implements StepView {
    private static final int COLUMNS = 3;
    private static final double HEIGHT = 136;

    private final WizardViewModel wizard;
    private final WizardWords words;
    private final Map<Trade, ToggleButton> cards = new EnumMap<>(Trade.class);

    ShopStep(WizardViewModel wizard, WizardWords words) {
        super(16);
        this.wizard = wizard;
        this.words = words;
        getStyleClass().add("wizard-step");
        GridPane grid = new GridPane(12, 12);
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(third);
        }
        Trade[] trades = Trade.values();
        for (int at = 0; at < trades.length; at++) {
            grid.add(card(trades[at]), at % COLUMNS, at / COLUMNS);
        }
        getChildren().addAll(StepHead.of(words, Step.SHOP), grid);
        show();
    }

    private ToggleButton card(Trade trade) {
        Label name = new Label(words.get("trade." + trade.code()));
        name.getStyleClass().add("trade-name");
        Label line = new Label(words.get("trade." + trade.code() + ".buckets"));
        line.getStyleClass().add("quiet");
        line.setWrapText(true);
        VBox box = new VBox(6, Icons.of(icon(trade)), name, line);
        ToggleButton card = new ToggleButton(null, box);
        card.getStyleClass().add("trade-card");
        card.setMaxWidth(Double.MAX_VALUE);
        card.setPrefHeight(HEIGHT);
        card.setMaxHeight(HEIGHT);
        card.setAccessibleText(name.getText() + ". " + line.getText());
        card.setOnAction(event -> {
            if (card.isSelected()) {
                wizard.choose(trade);
            }
            show();
        });
        cards.put(trade, card);
        return card;
    }

    @Override
    public void show() {
        cards.forEach((trade, card) -> card.setSelected(
                !wizard.buckets().isEmpty() && wizard.draftProperty().get().trade() == trade));
    }

    private static Feather icon(Trade trade) {
        return switch (trade) {
            case HARDWARE -> Feather.TOOL;
            case FLORIST -> Feather.GIFT;
            case RECORDS -> Feather.DISC;
            case BOOKS -> Feather.BOOK_OPEN;
            case CLOTHING -> Feather.SCISSORS;
            case CAFE -> Feather.COFFEE;
            case WHOLESALE -> Feather.TRUCK;
            case SERVICES -> Feather.USERS;
            case NONE_OF_THESE -> Feather.FEATHER;
        };
    }
}
