package app.shopfolk.today.view;

import app.shopfolk.base.Wording;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.EmptyState;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.today.Briefing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Today: the till in one line, then what needs the owner, each with its one button. */
public final class TodayView extends StackPane {
    private final Texts texts;
    private final Figures figures;
    private final Wording wording;
    private final Ways ways;

    /**
     * Where the page leads.
     *
     * @param follow a line's action
     * @param bringIn the page that takes files
     * @param sampleShop opens the sample shop; empty where this is it
     * @param ownShop goes back from the sample shop; empty where this is the owner's
     */
    public record Ways(
            Consumer<Briefing.Line> follow,
            Runnable bringIn,
            Optional<Runnable> sampleShop,
            Optional<Runnable> ownShop) {}

    public TodayView(TodayViewModel model, Texts texts, Figures figures, Wording wording, Ways ways) {
        this.texts = texts;
        this.figures = figures;
        this.wording = wording;
        this.ways = ways;
        // Where she is stays to be seen until the day is told.
        getChildren().setAll(Pages.scrolling(new PageHeader(texts.get("today.title"), "")));
        model.dayProperty().subscribe(day -> day.ifPresent(this::show));
        model.failureProperty()
                .subscribe(failure -> failure.ifPresent(ignored -> getChildren()
                        .setAll(Pages.scrolling(
                                new PageHeader(texts.get("today.title"), ""),
                                new EmptyState(
                                        Feather.ALERT_CIRCLE,
                                        texts.get("today.unreadable"),
                                        Buttons.primary(texts.get("today.again"), model::refresh))))));
        model.refresh();
    }

    private void show(TodayViewModel.Day day) {
        getChildren().setAll(day.picture().isEmpty() ? nothingYet() : page(day));
    }

    private Node nothingYet() {
        List<Node> steps = new ArrayList<>(List.of(Buttons.primary(texts.get("today.bring-in"), ways.bringIn())));
        ways.sampleShop().ifPresent(open -> steps.add(Buttons.plain(texts.get("today.sample"), open)));
        return Pages.scrolling(
                new PageHeader(texts.get("today.title"), ""),
                new EmptyState(Feather.COFFEE, texts.get("today.empty"), steps.toArray(Node[]::new)));
    }

    private Node page(TodayViewModel.Day day) {
        List<Node> content = new ArrayList<>();
        content.add(new PageHeader(
                texts.get("today.title"),
                texts.get("today.as-of", figures.date(day.picture().facts().asOf()))));
        ways.ownShop().ifPresent(back -> content.add(sampleNotice(back)));
        content.add(new Sentence(texts.get(
                "today.sum",
                figures.number(day.totals().customers()),
                figures.number(day.totals().receipts()),
                figures.moneyWhole(day.totals().revenue()))));
        if (day.briefing().lines().isEmpty()) {
            content.add(new EmptyState(Feather.SUN, texts.get("today.nothing")));
        }
        boolean isFirst = true;
        for (Briefing.Line line : day.briefing().lines()) {
            content.add(card(line, isFirst));
            isFirst = false;
        }
        VBox column = new VBox(16, content.subList(1, content.size()).toArray(Node[]::new));
        return Pages.scrolling(content.getFirst(), column);
    }

    private Node sampleNotice(Runnable back) {
        return Card.tinted(
                row(Sentence.body(texts.get("today.in-sample")), Buttons.small(texts.get("today.own-shop"), back)));
    }

    private Node card(Briefing.Line line, boolean isFirst) {
        String word = texts.get(
                "today.do." + line.action().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Runnable act = () -> ways.follow().accept(line);
        Button button = isFirst ? Buttons.primary(word, act) : Buttons.plain(word, act);
        return new Card(row(Sentence.body(wording.say(line.says())), button));
    }

    private static HBox row(Node words, Button button) {
        HBox.setHgrow(words, Priority.ALWAYS);
        button.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(24, words, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        return row;
    }
}
