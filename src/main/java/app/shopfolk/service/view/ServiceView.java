package app.shopfolk.service.view;

import app.shopfolk.base.Wording;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.EmptyState;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.service.ServiceQueue.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Service: who waits and whom to help first in the minutes there are, and below it who only costs. */
public final class ServiceView extends StackPane {
    private static final List<Integer> MINUTES = List.of(10, 20, 45, 90);
    private static final int FIRST_FEW = 3;
    private static final double WHO = 380;

    private final ServiceViewModel model;
    private final Texts texts;
    private final Figures figures;
    private final Wording wording;
    private final IntConsumer toCustomer;
    private final LadderCard ladder;

    /**
     * The page; ask the view model to refresh when it is shown.
     *
     * @param toCustomer opens a customer by her row among the facts
     */
    public ServiceView(ServiceViewModel model, Texts texts, Figures figures, Wording wording, IntConsumer toCustomer) {
        this.model = model;
        this.texts = texts;
        this.figures = figures;
        this.wording = wording;
        this.toCustomer = toCustomer;
        this.ladder = new LadderCard(model, texts, wording, toCustomer);
        getStyleClass().add("service");
        getStylesheets().add(ServiceView.class.getResource("service.css").toExternalForm());
        model.stateProperty().subscribe(state -> state.ifPresent(this::show));
        model.minutesProperty().subscribe(() -> model.stateProperty().get().ifPresent(this::show));
        model.failureProperty().subscribe(failure -> failure.ifPresent(any -> tell()));
    }

    private void tell() {
        if (model.stateProperty().get().isPresent()) {
            Overlay.of(this).ifPresent(overlay -> overlay.toast(texts.get("service.not-kept")));
        } else {
            getChildren()
                    .setAll(Pages.scrolling(
                            new PageHeader(texts.get("service.title"), ""),
                            new EmptyState(
                                    Feather.ALERT_CIRCLE,
                                    texts.get("service.unreadable"),
                                    Buttons.primary(texts.get("service.again"), model::refresh))));
        }
    }

    private void show(ServiceViewModel.State state) {
        if (state.picture().isEmpty()) {
            getChildren()
                    .setAll(Pages.scrolling(
                            new PageHeader(texts.get("service.title"), ""),
                            new EmptyState(Feather.HELP_CIRCLE, texts.get("service.empty"))));
            return;
        }
        List<Node> page = new ArrayList<>();
        page.add(new PageHeader(
                texts.get("service.title"),
                texts.get(
                        "service.subtitle", figures.date(state.picture().facts().asOf())),
                Buttons.primary(texts.get("service.note"), this::note)));
        if (state.queue().turns().isEmpty()) {
            page.add(new Card(Sentence.body(texts.get("service.nobody-waits"))));
        } else {
            page.add(new Sentence(first(state)));
            page.addAll(passedOver(state));
            page.add(queue(state));
        }
        page.add(ladder.of(state));
        getChildren().setAll(Pages.scrolling(page.toArray(Node[]::new)));
    }

    /** Whom to help in the minutes there are, said in one sentence. */
    private String first(ServiceViewModel.State state) {
        String minutes = figures.number(model.minutesProperty().get());
        List<Turn> fitting = state.queue().within(model.minutesProperty().get());
        if (fitting.isEmpty()) {
            return texts.get(
                    "service.none-fits",
                    minutes,
                    state.name(state.queue().turns().getFirst().row()));
        }
        String then = fitting.stream()
                .skip(1)
                .limit(FIRST_FEW - 1)
                .map(turn -> state.name(turn.row()))
                .collect(Collectors.joining(", "));
        String name = state.name(fitting.getFirst().row());
        return then.isEmpty()
                ? texts.get("service.first", minutes, name)
                : texts.get("service.first-then", minutes, name, then);
    }

    /** Who is due and does not fit into these minutes, the first few by name, so that nobody is passed over for ever. */
    private List<Node> passedOver(ServiceViewModel.State state) {
        List<Turn> over = state.queue().passedOver(model.minutesProperty().get());
        List<Node> said = new ArrayList<>();
        over.stream()
                .limit(FIRST_FEW)
                .forEach(turn -> said.add(Sentence.body(texts.get(
                        "service.too-long",
                        state.name(turn.row()),
                        figures.number(turn.waited()),
                        figures.number(Math.round(turn.minutes()))))));
        if (over.size() > FIRST_FEW) {
            said.add(Sentence.body(texts.get("service.too-long.more", figures.number(over.size() - FIRST_FEW))));
        }
        return said;
    }

    private Card queue(ServiceViewModel.State state) {
        HBox time = new HBox(8, new Label(texts.get("service.you-have")));
        time.setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        for (int choice : MINUTES) {
            ToggleButton button = new ToggleButton(texts.get("service.minutes", figures.number(choice)));
            button.setToggleGroup(group);
            button.setSelected(choice == model.minutesProperty().get());
            button.getStyleClass().add("chip");
            button.setOnAction(event -> {
                model.minutesProperty().set(choice);
                button.setSelected(true);
            });
            time.getChildren().add(button);
        }
        Card card = new Card(time);
        card.getStyleClass().add("service-queue");
        List<Turn> fitting = state.queue().within(model.minutesProperty().get());
        int place = 1;
        for (Turn turn : state.queue().turns()) {
            card.getChildren().add(Pages.hairline());
            card.getChildren().add(turn(state, turn, place++, fitting.contains(turn)));
        }
        return card;
    }

    private HBox turn(ServiceViewModel.State state, Turn turn, int place, boolean fits) {
        Label number = new Label(figures.number(place));
        number.getStyleClass().addAll("service-place", fits ? "service-now" : "quiet");
        String topic = turn.issue().topic().isEmpty()
                ? texts.get("service.no-topic")
                : turn.issue().topic();
        Button name = Buttons.link(state.name(turn.row()), () -> toCustomer.accept(turn.row()));
        name.setId("turn-" + place);
        Label about = new Label(texts.get(
                "service.about", topic, figures.number(turn.waited()), figures.number(Math.round(turn.minutes()))));
        about.getStyleClass().add("quiet");
        VBox who = new VBox(2, name, about);
        about.setWrapText(true);
        who.setMinWidth(WHO);
        who.setPrefWidth(WHO);
        Sentence why = Sentence.body(wording.say(turn.why()));
        HBox.setHgrow(why, Priority.ALWAYS);
        Button done = Buttons.small(texts.get("service.done"), () -> {
            model.finish(turn);
            Overlay.of(this)
                    .ifPresent(overlay -> overlay.toast(
                            texts.get("service.was-done", state.name(turn.row())),
                            texts.get("service.undo"),
                            () -> model.reopen(turn.issue())));
        });
        HBox row = new HBox(16, number, who, why, done);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("service-row");
        row.setFillHeight(false);
        return row;
    }

    private void note() {
        Overlay.of(this).ifPresent(overlay -> overlay.show(new NoteSheet(model, texts, overlay::close).sheet(), true));
    }
}
