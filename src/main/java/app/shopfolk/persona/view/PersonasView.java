package app.shopfolk.persona.view;

import app.shopfolk.persona.Persona;
import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.persona.page.PersonaCard;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.EmptyState;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.fx.Preview;
import app.shopfolk.platform.print.Letters;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.text.Words;
import app.shopfolk.segment.Segment;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All personas as the cards they are printed as; a click opens the editor. */
public final class PersonasView extends StackPane {
    private static final double CARD = 470;

    private final PersonasViewModel model;
    private final Words words;
    private final JobRunner jobs;
    private final Dialogs dialogs;
    private final Runnable makeBuckets;
    private final Letters letters;

    /** @param makeBuckets leads to where buckets are made */
    public PersonasView(PersonasViewModel model, Words words, JobRunner jobs, Dialogs dialogs, Runnable makeBuckets) {
        this(model, words, jobs, dialogs, makeBuckets, Letters.ofThisComputer());
    }

    PersonasView(
            PersonasViewModel model,
            Words words,
            JobRunner jobs,
            Dialogs dialogs,
            Runnable makeBuckets,
            Letters letters) {
        this.letters = letters;
        this.model = model;
        this.words = words;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.makeBuckets = makeBuckets;
        getStylesheets().add(style());
        model.sheets().addListener((ListChangeListener<PersonaSheet>) change -> show());
        model.openProperty().subscribe(editor -> show());
        model.draftingProperty().subscribe(drafting -> {
            if (model.sheets().isEmpty()) {
                show();
            }
        });
        model.refresh();
        if (model.sheets().isEmpty()) {
            show(); // where there are sheets, their coming has shown them
        }
    }

    /** Meets the owner with personas for her new buckets; she may send them away again. */
    public void meet() {
        model.meet(drafted -> Overlay.of(this)
                .ifPresent(overlay -> overlay.toast(
                        words.texts().get("persona.drafted", words.figures().number(drafted.size())),
                        words.texts().get("persona.undo"),
                        () -> model.decline(drafted))));
    }

    private static String style() {
        var sheet = PersonasView.class.getResource("/app/shopfolk/persona/view/persona.css");
        if (sheet == null) {
            throw new IllegalStateException("The style sheet of personas is missing");
        }
        return sheet.toExternalForm();
    }

    private void show() {
        PersonaEditor editor = model.openProperty().get();
        if (editor != null) {
            getChildren().setAll(new EditorView(editor, words, jobs, dialogs, model::close, () -> remove(editor)));
        } else if (model.sheets().isEmpty()) {
            getChildren().setAll(empty());
        } else {
            getChildren().setAll(gallery());
        }
    }

    private void remove(PersonaEditor editor) {
        Persona gone = editor.personaProperty().get();
        model.remove();
        Overlay.of(this)
                .ifPresent(overlay -> overlay.toast(
                        words.texts().get("persona.deleted", gone.name()),
                        words.texts().get("persona.undo"),
                        () -> model.takeBack(gone)));
    }

    /** The other ways onto paper. */
    private MenuButton more(Outputs outputs) {
        MenuItem wall = new MenuItem(words.texts().get("persona.wall"));
        wall.setOnAction(event -> outputs.wall(model.sheets()));
        MenuItem booklet = new MenuItem(words.texts().get("persona.booklet"));
        booklet.setOnAction(event -> outputs.booklet(model.sheets()));
        MenuItem large = new MenuItem(words.texts().get("persona.print.large"));
        large.setOnAction(event -> outputs.print(model.sheets(), Paper.A4));
        return new MenuButton(words.texts().get("persona.more"), null, large, wall, booklet);
    }

    private MenuButton another() {
        MenuButton menu = new MenuButton(words.texts().get("persona.another"));
        for (Segment bucket : model.buckets()) {
            MenuItem item = new MenuItem(bucket.name());
            item.setOnAction(event -> another(bucket, false));
            menu.getItems().add(item);
        }
        Menu negative = new Menu(words.texts().get("persona.another.negative"));
        for (Segment bucket : model.buckets()) {
            MenuItem item = new MenuItem(bucket.name());
            item.setOnAction(event -> another(bucket, true));
            negative.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), negative);
        return menu;
    }

    private void another(Segment bucket, boolean negative) {
        if (!model.another(bucket, negative)) {
            Overlay.of(this).ifPresent(overlay -> overlay.toast(words.texts().get("persona.another.few")));
        }
    }

    private Node empty() {
        if (model.draftingProperty().get()) {
            return Pages.scrolling(
                    new PageHeader(words.texts().get("persona.title"), ""),
                    new EmptyState(Feather.USERS, words.texts().get("persona.empty.drafting")));
        }
        Button next = model.missing() > 0
                ? Buttons.primary(words.texts().get("persona.empty.draft"), model::draftMissing)
                : Buttons.primary(words.texts().get("persona.empty.buckets"), makeBuckets);
        String sentence = model.missing() > 0 ? "persona.empty.ready" : "persona.empty.none";
        return Pages.scrolling(
                new PageHeader(words.texts().get("persona.title"), ""),
                new EmptyState(Feather.USERS, words.texts().get(sentence), next));
    }

    private Node gallery() {
        FlowPane cards = new FlowPane(24, 24);
        model.sheets().forEach(sheet -> cards.getChildren().add(card(sheet)));
        Outputs outputs = new Outputs(this, words, jobs, dialogs);
        PageHeader header = new PageHeader(
                words.texts().get("persona.title"),
                words.texts()
                        .get(
                                "persona.count",
                                words.figures().number(model.sheets().size())),
                another(),
                more(outputs),
                Buttons.withIcon(
                        Buttons.plain(
                                words.texts().get("persona.print"), () -> outputs.print(model.sheets(), Paper.A6X4)),
                        Feather.PRINTER),
                Buttons.withIcon(
                        Buttons.primary(
                                words.texts().get("persona.pdf"), () -> outputs.pdf(model.sheets(), Paper.A6X4)),
                        Feather.DOWNLOAD));
        VBox content = new VBox(24);
        content.getChildren().addAll(new LettersNote(letters, words).of(model.sheets()));
        content.getChildren().add(cards);
        if (model.isManyOrFew()) {
            Label hint = new Label(words.texts().get("persona.hint"));
            hint.getStyleClass().add("quiet");
            content.getChildren().add(hint);
        }
        int missing = model.missing();
        if (missing > 0) {
            content.getChildren()
                    .add(Buttons.plain(
                            words.texts()
                                    .get("persona.draft-more", words.figures().number(missing)),
                            model::draftMissing));
        }
        return Pages.scrolling(header, content);
    }

    private Node card(PersonaSheet sheet) {
        Preview preview = new Preview(PersonaCard.of(sheet, Paper.A6, words).getFirst(), CARD);
        int stale = model.stale(sheet.persona());
        Label fresh = new Label(
                stale == 0
                        ? words.texts().get("persona.fresh")
                        : words.texts().get("persona.stale", words.figures().number(stale)));
        fresh.getStyleClass().add(stale == 0 ? "quiet" : "strong");
        Button open = new Button("", preview);
        open.getStyleClass().add("persona-card");
        open.setAccessibleText(words.texts().get("persona.open", sheet.persona().name(), sheet.segment()));
        open.setOnAction(event -> model.edit(sheet));
        return new VBox(8, open, fresh);
    }
}
