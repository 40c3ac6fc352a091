package app.shopfolk.platform.fx;

import app.shopfolk.platform.print.font.Cut;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.ByteArrayInputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/** The look of every window: AtlantaFX below, our tokens and style sheets above, light or dark, switched live. */
public final class Theme {
    private static final double ANY_SIZE = 14;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final int USUAL_SIZE = 100;

    /** How large text can be, in per cent. */
    public static final List<Integer> TEXT_SIZES = List.of(USUAL_SIZE, 125, 150);

    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final IntegerProperty textSize = new SimpleIntegerProperty(USUAL_SIZE);
    private final List<Scene> scenes = new ArrayList<>();

    /** The fonts that the rail and a page's title are written in. */
    private static final Set<Cut> FIRST = EnumSet.of(Cut.REGULAR, Cut.SEMIBOLD, Cut.BOLD);

    /** Makes the theme and loads the fonts; on JavaFX's thread. */
    public Theme(Appearance wanted) {
        this(wanted, EnumSet.allOf(Cut.class));
    }

    /** With the fonts that the empty window needs; {@link #loadOtherFonts} is to follow before a page is made. */
    public static Theme ofEmptyWindow(Appearance wanted) {
        return new Theme(wanted, FIRST);
    }

    /** Loads the fonts that the empty window did without. */
    public void loadOtherFonts() {
        load(EnumSet.complementOf(EnumSet.copyOf(FIRST)));
    }

    private static void load(Set<Cut> cuts) {
        for (Cut cut : cuts) {
            Font.loadFont(new ByteArrayInputStream(cut.trueType()), ANY_SIZE);
        }
    }

    private Theme(Appearance wanted, Set<Cut> cuts) {
        load(cuts);
        ObservableValue<ColorScheme> system = Platform.getPreferences().colorSchemeProperty();
        dark.bind(appearance.flatMap(chosen -> system.map(scheme -> isDark(chosen, scheme))));
        dark.subscribe(this::dress);
        textSize.subscribe(() -> dress(dark.get()));
        appearance.set(wanted);
    }

    private static boolean isDark(Appearance chosen, ColorScheme system) {
        return chosen == Appearance.DARK || (chosen == Appearance.SYSTEM && system == ColorScheme.DARK);
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** How large text and all that is with it is, in per cent; one of {@link #TEXT_SIZES}. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /**
     * Shows something in a window: in the scene that this theme dressed for it before, so that no style sheet is read anew, or
     * in a new one.
     */
    public Scene show(Stage stage, Parent root) {
        Scene scene = stage.getScene();
        if (scene != null && scenes.contains(scene)) {
            scene.setRoot(root);
            return scene;
        }
        Scene fresh = new Scene(root, WIDTH, HEIGHT);
        wear(fresh);
        stage.setScene(fresh);
        return fresh;
    }

    /** Dresses a window's scene, now and at every later change. */
    public void wear(Scene scene) {
        scene.getProperties().put(Theme.class, dark.getReadOnlyProperty());
        scenes.add(scene);
        scene.rootProperty().subscribe(root -> {
            if (root instanceof Overlay overlay) {
                overlay.zoomProperty().bind(textSize.divide((double) USUAL_SIZE));
            }
        });
        dress(dark.get());
    }

    private void dress(boolean isDark) {
        Application.setUserAgentStylesheet((isDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>(
                List.of(sheet(isDark ? "dark.css" : "light.css"), sheet("tokens.css"), sheet("shopfolk.css")));
        if (textSize.get() != USUAL_SIZE) {
            sheets.add(sheet("text-" + textSize.get() + ".css"));
        }
        scenes.forEach(scene -> scene.getStylesheets().setAll(sheets));
    }

    private static String sheet(String name) {
        URL sheet = Theme.class.getResource("/app/shopfolk/css/" + name);
        if (sheet == null) {
            throw new IllegalStateException("No style sheet " + name);
        }
        return sheet.toExternalForm();
    }

    /** Tells whether a node's window is dark, at once and at every change while it is shown. For what css cannot paint. */
    public static void follow(Node node, Consumer<Boolean> onDark) {
        ObservableValue<Boolean> isDark =
                node.sceneProperty().flatMap(Theme::darkOf).orElse(false);
        isDark.subscribe(onDark);
    }

    /** Follows the scene's dress too: a node may be there before the scene is dressed. */
    private static ObservableValue<Boolean> darkOf(Scene scene) {
        return Bindings.valueAt(scene.getProperties(), (Object) Theme.class)
                .flatMap(dress ->
                        dress instanceof ReadOnlyBooleanProperty theirs ? theirs : new SimpleObjectProperty<>(false))
                .orElse(false);
    }
}
