package app.shopfolk.importing.view;

import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.DropArea;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.ImportEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** The page before files: at first start two ways in and nothing else, later also what was brought in. */
final class WaitingPage {
    private static final double SHEET = 680;

    private final ImportViewModel model;
    private final Texts texts;
    private final Figures figures;
    private final Ways ways;

    /** The ways in besides dropping. */
    record Ways(
            Runnable sampleShop,
            Runnable files,
            Runnable folder,
            Runnable paste,
            Optional<WatchedFolderViewModel> watched) {}

    WaitingPage(ImportViewModel model, Texts texts, Figures figures, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.figures = figures;
        this.ways = ways;
    }

    Node page() {
        boolean watched = ways.watched()
                .filter(folder -> !folder.folderProperty().get().isEmpty())
                .isPresent();
        return model.imports().isEmpty() && !watched ? firstStart() : later();
    }

    private DropArea dropArea() {
        Label quiet = new Label(texts.get("import.drop.hint"));
        quiet.setWrapText(true);
        quiet.setMinHeight(Region.USE_PREF_SIZE);
        quiet.setTextAlignment(TextAlignment.CENTER);
        quiet.getStyleClass().add("quiet");
        HBox choose = new HBox(
                12,
                Buttons.plain(texts.get("import.drop.folder"), ways.folder()),
                Buttons.plain(texts.get("import.drop.paste"), ways.paste()),
                Buttons.primary(texts.get("import.drop.choose"), ways.files()));
        choose.setAlignment(Pos.CENTER);
        return new DropArea(texts.get("import.drop.title"), model::add, quiet, choose);
    }

    private Node firstStart() {
        DropArea drop = dropArea();
        drop.setMinHeight(260);
        Button sample = Buttons.plain(texts.get("import.sample"), ways.sampleShop());
        sample.setMaxWidth(Double.MAX_VALUE);
        VBox promise = new VBox(4);
        for (String line : List.of("import.stays.1", "import.stays.2", "import.stays.3")) {
            Label label = new Label(texts.get(line));
            label.getStyleClass().add("quiet");
            label.setWrapText(true);
            promise.getChildren().add(label);
        }
        promise.setAlignment(Pos.CENTER);
        Label welcome = new Label(texts.get("import.welcome"));
        welcome.getStyleClass().add("page-title");
        VBox sheet = new VBox(20, welcome, drop, sample, promise);
        sheet.setAlignment(Pos.CENTER);
        sheet.setMaxWidth(SHEET);
        HBox middle = new HBox(sheet);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        middle.setAlignment(Pos.CENTER);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return Pages.scrolling(middle);
    }

    private Node later() {
        List<Node> rows = new ArrayList<>();
        for (ImportEntry entry : model.imports()) {
            if (!rows.isEmpty()) {
                rows.add(Pages.hairline());
            }
            rows.add(row(entry));
        }
        if (rows.isEmpty()) {
            Label none = new Label(texts.get("import.list.none"));
            none.getStyleClass().add("quiet");
            rows.add(none);
        }
        List<Node> content = new ArrayList<>(List.of(new PageHeader(texts.get("import.title"), ""), dropArea()));
        ways.watched().ifPresent(folder -> content.add(new WatchedFolderCard(folder, texts, figures, model::add)));
        content.add(Card.titled(texts.get("import.list.title"), rows.toArray(Node[]::new)));
        return Pages.scrolling(content.toArray(Node[]::new));
    }

    private Node row(ImportEntry entry) {
        Label file = new Label(entry.file());
        file.getStyleClass().add("strong");
        file.setTooltip(new Tooltip(entry.file()));
        String told =
                texts.get("import.list.what", texts.get("import.kind." + entry.kind()), figures.moment(entry.at()));
        Label what = new Label(
                entry.tally().setAside() == 0
                        ? told
                        : told + " \u00b7 "
                                + texts.get(
                                        "import.list.aside",
                                        figures.number(entry.tally().setAside())));
        what.getStyleClass().addAll("quiet", "small");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label rows = new Label(
                texts.get("import.list.rows", figures.number(entry.tally().stored())));
        rows.getStyleClass().add("figures");
        rows.setMinWidth(Region.USE_PREF_SIZE);
        Button undo = Buttons.quiet(texts.get("app.undo"), () -> model.undo(entry));
        undo.setAccessibleText(texts.get("import.list.undo", entry.file()));
        VBox names = new VBox(2, file, what);
        names.setMinWidth(0);
        HBox row = new HBox(16, names, gap, rows);
        Label money = new Label(entry.lines() > 0 ? figures.money(entry.revenue()) : "");
        money.getStyleClass().add("figures");
        money.setMinWidth(110);
        money.setAlignment(Pos.CENTER_RIGHT);
        row.getChildren().addAll(money, undo);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
