package app.shopfolk.outreach.view;

import app.shopfolk.insight.forecast.Basis;
import app.shopfolk.insight.forecast.Forecast;
import app.shopfolk.outreach.Plan;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.EmptyState;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The page Reach out: at the left whom, at the right how, when and with which words; a list is made in its place. */
public final class OutreachView extends StackPane {
    private final OutreachViewModel model;
    private final Words words;
    private final Ways ways;
    private final Outputs outputs;
    private final EntryList list;

    /**
     * Where the page leads.
     *
     * @param toImport where the owner brings in files
     * @param toBuckets where she shapes buckets
     * @param toCustomers where she records who said yes
     * @param showCustomer opens a customer by her row among the facts
     */
    public record Ways(Runnable toImport, Runnable toBuckets, Runnable toCustomers, IntConsumer showCustomer) {}

    /** The page; ask the view model to refresh when it is shown. */
    public OutreachView(OutreachViewModel model, Words words, JobRunner jobs, Outputs.Choices choices, Ways ways) {
        this.model = model;
        this.words = words;
        this.ways = ways;
        this.outputs = new Outputs(this, model, words, jobs, choices);
        this.list = new EntryList(model, words);
        getStyleClass().add("reach");
        getStylesheets().add(style());
        model.entries().addListener((ListChangeListener<Entry>) change -> show());
        model.planProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::show);
        model.makingProperty().subscribe(this::show);
        model.countedProperty().subscribe(this::show);
        model.failedProperty().subscribe(this::show);
    }

    private static String style() {
        var sheet = OutreachView.class.getResource("/app/shopfolk/outreach/view/outreach.css");
        if (sheet == null) {
            throw new IllegalStateException("The style sheet of reaching out is missing");
        }
        return sheet.toExternalForm();
    }

    private String text(String key, Object... args) {
        return words.texts().get(key, args);
    }

    private void show() {
        if (model.failedProperty().get()) {
            getChildren()
                    .setAll(empty(
                            Feather.ALERT_CIRCLE,
                            "outreach.failed",
                            Buttons.primary(text("outreach.again"), model::refresh)));
        } else if (!model.countedProperty().get()) {
            getChildren().setAll(Pages.scrolling(new PageHeader(text("outreach.title"), text("outreach.counting"))));
        } else if (model.isEmpty()) {
            getChildren()
                    .setAll(empty(
                            Feather.SEND,
                            "outreach.empty.nobody",
                            Buttons.primary(text("outreach.to-import"), ways.toImport())));
        } else if (model.hasNoContacts()) {
            getChildren()
                    .setAll(empty(
                            Feather.MAIL,
                            "outreach.empty.no-contacts",
                            Buttons.primary(text("outreach.to-import"), ways.toImport())));
        } else {
            getChildren().setAll(whole());
        }
    }

    private Node empty(Feather icon, String key, Button next) {
        return Pages.scrolling(new PageHeader(text("outreach.title"), ""), new EmptyState(icon, text(key), next));
    }

    private Node whole() {
        Entry entry = model.chosenProperty().get();
        ListMaking making = model.makingProperty().get();
        Plan plan = model.planProperty().get();
        Region right = making != null
                ? making(making)
                : plan != null ? plan(plan) : entry instanceof Entry.Came came ? result(came) : Pages.scrolling();
        HBox.setHgrow(right, Priority.ALWAYS);
        list.showChosen();
        return new HBox(list, right);
    }

    private Region making(ListMaking making) {
        Button back = Buttons.plain(text("outreach.back"), model::backToPlan);
        Button save = Buttons.withIcon(
                Buttons.primary(text("outreach.list.save"), () -> outputs.handOut(making)), Feather.DOWNLOAD);
        save.setId("list-save");
        making.listProperty().subscribe(list -> save.setDisable(list.in().isEmpty()));
        return Pages.scrolling(
                new PageHeader(
                        text("outreach.list.title", making.plan().audience().name()), "", back, save),
                new ListPane(making, words, outputs.isSenderKnown()));
    }

    private Region plan(Plan plan) {
        MenuItem sheet = item("outreach.more.sheet", () -> outputs.sheet(plan));
        MenuItem print = item("outreach.more.print", () -> outputs.print(plan));
        MenuItem wall = item("outreach.more.wall", outputs::wall);
        MenuItem calendar = item("outreach.more.calendar", outputs::calendar);
        MenuButton more = new MenuButton(text("outreach.more"), null, print, sheet, wall, calendar);
        more.setId("outreach-more");
        // Where nobody may be written to, the form for the counter is the thing to do next.
        Button make = Buttons.withIcon(
                NobodyYet.is(plan)
                        ? Buttons.plain(text("outreach.make-list"), model::makeList)
                        : Buttons.primary(text("outreach.make-list"), model::makeList),
                Feather.SEND);
        make.setId("make-list");
        PageHeader header = new PageHeader(
                plan.audience().name(),
                text(
                        "outreach.customers",
                        words.figures().number(plan.audience().size())),
                more,
                make);
        List<Node> parts = new ArrayList<>(List.of(header));
        if (!model.isShaped()) {
            parts.add(notShaped());
        }
        if (!NobodyYet.is(plan) || isDue()) {
            parts.add(new Sentence(headline(plan)));
        }
        if (NobodyYet.is(plan)) {
            parts.add(NobodyYet.card(plan, words, outputs, ways));
        }
        due().ifPresent(parts::add);
        parts.add(new PlanPane(model, plan, words));
        return Pages.scrolling(parts.toArray(Node[]::new));
    }

    private boolean isDue() {
        return !(model.chosenProperty().get() instanceof Entry.Bucket);
    }

    /** Those who are due one by one, where each has a reason of her own. */
    private Optional<Card> due() {
        DueTables tables = new DueTables(words, model::nameOf, ways.showCustomer());
        return switch (model.chosenProperty().get()) {
            case Entry.Overdue overdue -> Optional.of(tables.overdue(overdue.late()));
            case Entry.OwnDays own -> Optional.of(tables.ownDays(own.days()));
            case null, default -> Optional.empty();
        };
    }

    private Card notShaped() {
        HBox row = new HBox(
                16,
                Sentence.body(text("outreach.not-shaped")),
                Buttons.small(text("outreach.shape"), ways.toBuckets()));
        HBox.setHgrow(row.getChildren().getFirst(), Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        return Card.tinted(row);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(text(key));
        item.setId(key.substring("outreach.".length()).replace('.', '-'));
        item.setOnAction(event -> action.run());
        return item;
    }

    private static String ending(Forecast forecast) {
        if (forecast.basis() == Basis.TOO_YOUNG) {
            return ".young";
        }
        return forecast.isContribution() ? "" : ".sales";
    }

    /** What matters most of this audience, before any figure. */
    private String headline(Plan plan) {
        Entry entry = model.chosenProperty().get();
        return switch (entry) {
            case Entry.FirstTimers first ->
                text(
                        "outreach.second.said",
                        words.figures().number(first.second().first()),
                        words.figures().number(first.second().again()),
                        words.figures().number(first.second().half()),
                        words.figures().number(first.second().waiting().size()));
            case Entry.Overdue overdue ->
                text(
                        "outreach.overdue.said" + ending(overdue.late().forecast()),
                        words.figures().number(overdue.audience().size()),
                        words.figures().moneyWhole(DueTables.worth(overdue.late())));
            case Entry.OwnDays own ->
                text(
                        "outreach.own-days.said",
                        words.figures().number(own.days().size()),
                        model.nameOf(own.days().getFirst().row()),
                        words.figures().date(own.days().getFirst().day()));
            case Entry.ForOccasion occasion ->
                text(
                        "outreach.occasion.said",
                        occasion.audience().name(),
                        words.figures().date(occasion.reminder().occasion().day()),
                        words.figures().number(occasion.audience().size()),
                        words.figures().date(occasion.reminder().write()));
            case Entry.Arrival arrival ->
                text(
                        "outreach.new-in.said",
                        arrival.audience().name(),
                        words.figures().date(arrival.fresh().since()),
                        words.figures().number(arrival.audience().size()),
                        reason(arrival));
            case null, default -> best(plan);
        };
    }

    private String reason(Entry.Arrival arrival) {
        return arrival.fresh().interested().entrySet().stream()
                .findFirst()
                .map(each -> text("outreach.new-in.because", model.nameOf(each.getKey()), words.say(each.getValue())))
                .orElse("");
    }

    private String best(Plan plan) {
        return plan.best()
                .map(rank -> text(
                        plan.rhythm().next().isPresent() ? "outreach.headline" : "outreach.headline.no-date",
                        text(rank.channel().key()),
                        words.figures().number(rank.list().reach()),
                        words.figures().number(plan.audience().size()),
                        plan.rhythm()
                                .next()
                                .map(date -> words.figures().date(date.day()))
                                .orElse("")))
                .orElse("");
    }

    private Region result(Entry.Came came) {
        var campaign = came.result().campaign();
        PageHeader header = new PageHeader(
                campaign.name(),
                text(
                        "outreach.result.subtitle",
                        text(campaign.channel().key()),
                        words.figures().date(campaign.made())));
        return Pages.scrolling(header, new ResultPane(came.result(), words, () -> {
            model.takeBack(campaign);
            Overlay.of(this)
                    .ifPresent(overlay -> overlay.toast(
                            text("outreach.taken-back"), text("outreach.undo"), () -> model.bringBack(campaign)));
        }));
    }
}
