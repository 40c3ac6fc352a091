package app.shopfolk.shell;

import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The one window: rail at the left, a page at the right, sheets and toasts above both. */
public final class MainWindow {
    private static final int MOST_SHORTCUTS = 9;
    /** Below this the rail makes room for the page. */
    private static final double NARROW = 1000;

    /** Reading and scaling the icons takes as long as the first picture of the page, which goes first. */
    private static final Duration ICONS_LATER = Duration.millis(300);

    private static final List<Integer> ICONS = List.of(16, 32, 48, 128, 256);

    private final Stage stage;
    private final List<Screen> screens;
    private final BorderPane frame = new BorderPane();
    private final Overlay overlay = new Overlay(frame);
    private final Map<String, Node> pages = new HashMap<>();
    private final ReadOnlyStringWrapper current;
    private Supplier<Texts> texts;
    /** Makes a page, given its id. */
    private Function<String, Node> content;

    /** What is seen in the place of each page until they are filled. */
    private @Nullable Node waiting;

    private Rail rail;

    /**
     * Builds the window; nothing is shown yet, and its pages wait to be filled.
     *
     * @param texts the words in force; asked again by {@link #rebuild}
     * @param screens in the order of the rail; the first is shown first
     */
    public MainWindow(Stage stage, Theme theme, Supplier<Texts> texts, List<Screen> screens) {
        this.stage = stage;
        this.texts = texts;
        this.screens = List.copyOf(screens);
        this.current = new ReadOnlyStringWrapper(screens.getFirst().id());
        this.content = id -> new Region();
        this.rail = newRail();
        frame.setLeft(rail);
        frame.widthProperty().subscribe(width -> rail.setNarrow(width.doubleValue() < NARROW));
        addShortcuts(theme.show(stage, overlay));
        stage.setTitle(texts.get().get("app.name"));
        stage.setMinWidth(WindowPlace.MIN_WIDTH);
        stage.setMinHeight(WindowPlace.MIN_HEIGHT);
        if (stage.getIcons().isEmpty()) {
            PauseTransition afterFirstPicture = new PauseTransition(ICONS_LATER);
            afterFirstPicture.setOnFinished(event -> stage.getIcons().setAll(icons()));
            afterFirstPicture.play();
        }
    }

    private static List<Image> icons() {
        return ICONS.stream()
                .map(size -> MainWindow.class.getResourceAsStream("/app/shopfolk/icons/shopfolk-" + size + ".png"))
                .filter(Objects::nonNull)
                .map(Image::new)
                .toList();
    }

    /** Puts the window where it was, if that place is still on a screen. */
    public void place(String kept) {
        WindowPlace.of(kept).ifPresent(place -> {
            if (!javafx.stage.Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                    .isEmpty()) {
                Rectangle2D screen = javafx.stage.Screen.getPrimary().getVisualBounds();
                stage.setX(place.x());
                stage.setY(place.y());
                stage.setWidth(Math.min(place.width(), Math.max(WindowPlace.MIN_WIDTH, screen.getWidth())));
                stage.setHeight(Math.min(place.height(), Math.max(WindowPlace.MIN_HEIGHT, screen.getHeight())));
                stage.setMaximized(place.maximized());
            }
        });
    }

    /** Tells the window's place when it is closed. */
    public void onClose(Consumer<String> listener) {
        stage.setOnHidden(event -> listener.accept(
                new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized())
                        .toText()));
    }

    /** Fills the pages, and makes the one that is open. What was asked for while they waited is what she sees now. */
    public void fill(Supplier<Texts> words, Function<String, Node> maker) {
        boolean sameWords = words.get().locale().equals(texts.get().locale());
        texts = words;
        content = maker;
        waiting = null;
        overlay.clear();
        if (sameWords && !isAlone()) {
            pages.clear();
            open(current.get());
        } else {
            rebuild();
        }
    }

    /** Lets every page wait: it can be chosen, and shows the same node below its title until it is filled. */
    public void await(Node waiting) {
        this.waiting = waiting;
        overlay.clear();
        rebuild();
    }

    private Node page(Screen screen) {
        Node instead = waiting;
        if (instead == null) {
            return pages.computeIfAbsent(screen.id(), id -> sideways(content.apply(id)));
        }
        VBox.setVgrow(instead, Priority.ALWAYS);
        VBox page = new VBox(new PageHeader(texts.get().get(screen.titleKey()), ""), instead);
        page.getStyleClass().add("page");
        return page;
    }

    /** Shows one thing that has to be settled first, and no way to any page. */
    public void alone(Node first) {
        overlay.clear();
        pages.clear();
        frame.setLeft(null);
        frame.setCenter(first);
    }

    private boolean isAlone() {
        return frame.getLeft() == null;
    }

    public void show() {
        stage.show();
    }

    /**
     * Opens a page.
     *
     * @throws IllegalArgumentException where there is none of that id
     */
    public void open(String id) {
        Screen screen = screen(id);
        current.set(id);
        rail.select(id);
        if (!isAlone()) {
            frame.setCenter(page(screen));
        }
    }

    /** Whether the page that is shown first still is. */
    public boolean isAtFirst() {
        return current.get().equals(screens.getFirst().id());
    }

    private Screen screen(String id) {
        return screens.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No page " + id));
    }

    /** A page that needs more width than there is can be moved sideways; the rail stays. */
    private static ScrollPane sideways(Node page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.getStyleClass().add("sideways");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** The page shown. */
    public ReadOnlyStringProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Makes every page anew in the words now in force; the same page stays open. */
    public void rebuild() {
        pages.clear();
        rail = newRail();
        rail.setNarrow(frame.getWidth() < NARROW);
        frame.setLeft(rail);
        stage.setTitle(texts.get().get("app.name"));
        open(current.get());
    }

    /** Where sheets and toasts are shown. */
    public Overlay overlay() {
        return overlay;
    }

    public Scene scene() {
        return stage.getScene();
    }

    private Rail newRail() {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        return new Rail(screens, texts.get(), mac ? "\u2318" : "Ctrl+", screen -> open(screen.id()));
    }

    private void addShortcuts(Scene scene) {
        for (int at = 0; at < Math.min(MOST_SHORTCUTS, screens.size()); at++) {
            String id = screens.get(at).id();
            KeyCode digit = KeyCode.valueOf("DIGIT" + (at + 1));
            scene.getAccelerators().put(new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN), () -> {
                if (!overlay.isShowing() && !isAlone()) {
                    open(id);
                }
            });
        }
    }
}
