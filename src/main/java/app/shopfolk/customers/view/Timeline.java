package app.shopfolk.customers.view;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What happened between the shop and one customer, the latest first: purchases, what came back, service, the web. */
final class Timeline extends VBox {
    private static final int MOST = 14;
    private static final double DAY = 96;

    private final Texts texts;
    private final Figures figures;

    Timeline(CustomerFacts facts, int row, Texts texts, Figures figures) {
        super(8);
        this.texts = texts;
        this.figures = figures;
        List<Moment> moments = Moment.of(facts, row);
        getChildren().add(CustomerSide.heading(texts.get("customers.time.title", figures.number(moments.size()))));
        moments.stream().limit(MOST).forEach(moment -> getChildren().add(row(moment)));
        if (moments.size() > MOST) {
            getChildren()
                    .add(CustomerSide.line(
                            texts.get("customers.visits.more", figures.number(moments.size() - MOST)), true));
        }
    }

    private Node row(Moment moment) {
        Label day = new Label(figures.dateShort(moment.day()));
        day.setMinWidth(DAY);
        Label what = CustomerSide.line(what(moment), true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label figure = new Label(figure(moment));
        figure.getStyleClass().add("figures");
        figure.setMinWidth(USE_PREF_SIZE);
        return new HBox(10, day, what, figure);
    }

    private String what(Moment moment) {
        return switch (moment) {
            case Moment.Bought(Visit visit) -> where(visit);
            case Moment.GaveBack(Visit visit) -> texts.get("customers.time.back", products(visit));
            case Moment.Served served -> service(served);
            case Moment.Told(var day, Moment.Told.Kind kind) ->
                texts.get("customers.time." + kind.name().toLowerCase(Locale.ROOT));
        };
    }

    private String service(Moment.Served served) {
        List<String> words = new ArrayList<>();
        words.add(served.topic()
                .map(topic -> texts.get("customers.time.service", topic))
                .orElseGet(() -> texts.get("customers.time.service.plain")));
        if (served.isOpen()) {
            words.add(texts.get("customers.time.open"));
        }
        return String.join(" · ", words);
    }

    private String where(Visit visit) {
        return visit.channel() == Channel.UNKNOWN
                ? products(visit)
                : texts.get("customers.channel." + visit.channel().name().toLowerCase(Locale.ROOT), products(visit));
    }

    private static String products(Visit visit) {
        return String.join(", ", visit.products());
    }

    private String figure(Moment moment) {
        return switch (moment) {
            case Moment.Bought(Visit visit) -> figures.money(visit.paid());
            case Moment.GaveBack(Visit visit) -> figures.money(visit.paid());
            case Moment.Served served -> served.minutes() == 0 ? "" : figures.minutes(served.minutes());
            case Moment.Told told -> "";
        };
    }
}
