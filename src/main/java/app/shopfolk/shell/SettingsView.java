package app.shopfolk.shell;

import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Columns;
import app.shopfolk.platform.fx.FormRow;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.settings.Settings;
import app.shopfolk.platform.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the owner can choose, in her own words; every change holds at once. */
public final class SettingsView {
    private static final double FIELD = 220;
    private static final PseudoClass NO_NUMBER = PseudoClass.getPseudoClass("mistaken");
    private static final int LONGEST_NUMBER = 9;

    private final Texts texts;
    private final Settings settings;

    private SettingsView(Texts texts, Settings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    /**
     * The settings page.
     *
     * @param data the folder everything is kept in
     * @param openFolder shows that folder in the system's own way
     * @param further cards of other rooms, below
     */
    public static Node of(Texts texts, Settings settings, Path data, Runnable openFolder, Node... further) {
        return new SettingsView(texts, settings).page(data, openFolder, further);
    }

    private Node page(Path data, Runnable openFolder, Node... further) {
        Label folder = new Label(data.toString());
        folder.setWrapText(true);
        folder.setMaxWidth(340);
        VBox where = new VBox(8, folder, Buttons.small(texts.get("settings.data.open"), openFolder));
        List<Node> usual = List.of(
                card(
                        texts.get("settings.look"),
                        row("language", languages()),
                        row("theme", themes()),
                        row("text-size", textSizes()),
                        row("currency", currencies())),
                card(
                        texts.get("settings.time"),
                        number("hourly-cost", Setting.HOURLY_COST, settings.get(Setting.CURRENCY)),
                        number("effort-one", Setting.EFFORT_ONE_MINUTES, texts.get("settings.minutes")),
                        number("effort-ten", Setting.EFFORT_TEN_MINUTES, texts.get("settings.minutes"))),
                card(
                        texts.get("settings.reach"),
                        number("hold-out", Setting.HOLD_OUT_PERCENT, texts.get("settings.percent")),
                        number("rest-days", Setting.REST_DAYS, texts.get("settings.days"))),
                card(
                        texts.get("settings.letters"),
                        row("shop-name", words(Setting.SHOP_NAME)),
                        row("shop-address", words(Setting.SHOP_ADDRESS)),
                        row("shop-contact", words(Setting.SHOP_CONTACT)),
                        row("signed-by", words(Setting.SIGNED_BY))),
                card(
                        texts.get("settings.ladder"),
                        number("overdue", Setting.OVERDUE_FACTOR, texts.get("settings.overdue.unit")),
                        number("ladder-charge", Setting.LADDER_CHARGE, settings.get(Setting.CURRENCY)),
                        number("ladder-long", Setting.LADDER_LONG_MINUTES, texts.get("settings.minutes")),
                        number("ladder-self", Setting.LADDER_SELF_PERCENT, texts.get("settings.percent"))));
        List<Node> keeping = new ArrayList<>();
        keeping.add(card(texts.get("settings.data"), row("data.folder", where)));
        keeping.addAll(List.of(further));
        return Pages.scrolling(new PageHeader(texts.get("settings.title"), ""), new Columns(usual, keeping));
    }

    private FormRow number(String code, Setting setting, String unit) {
        return row(code, number(setting, texts.get("settings." + code), unit));
    }

    private static Card card(String title, Node... rows) {
        List<Node> spaced = new ArrayList<>();
        for (Node row : rows) {
            if (!spaced.isEmpty()) {
                spaced.add(Pages.hairline());
            }
            spaced.add(row);
        }
        Card card = Card.titled(title, spaced.toArray(Node[]::new));
        card.setMaxWidth(860);
        card.setSpacing(4);
        return card;
    }

    private FormRow row(String code, Node control) {
        return new FormRow(texts.get("settings." + code), texts.get("settings." + code + ".why"), control);
    }

    private ComboBox<String> languages() {
        List<String> tags = new ArrayList<>(List.of(""));
        Texts.LANGUAGES.forEach(language -> tags.add(language.toLanguageTag()));
        return choice(Setting.LANGUAGE, tags, this::languageName);
    }

    /** Each language in its own words, so that she finds hers whatever is chosen. */
    private String languageName(String tag) {
        if (tag.isEmpty()) {
            return texts.get("settings.language.system");
        }
        Locale language = Locale.forLanguageTag(tag);
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private ComboBox<String> themes() {
        List<String> codes = new ArrayList<>();
        for (Appearance appearance : List.of(Appearance.SYSTEM, Appearance.LIGHT, Appearance.DARK)) {
            codes.add(appearance.name().toLowerCase(Locale.ROOT));
        }
        return choice(Setting.THEME, codes, code -> texts.get("settings.theme." + code));
    }

    private ComboBox<String> textSizes() {
        List<String> sizes = Theme.TEXT_SIZES.stream().map(String::valueOf).toList();
        return choice(Setting.TEXT_SIZE, sizes, size -> texts.get("settings.text-size." + size));
    }

    private ComboBox<String> currencies() {
        List<String> codes = Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .sorted(Comparator.naturalOrder())
                .toList();
        return choice(
                Setting.CURRENCY,
                codes,
                code -> code + " \u00b7 " + Currency.getInstance(code).getDisplayName(texts.locale()));
    }

    private ComboBox<String> choice(Setting setting, List<String> codes, Function<String, String> words) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("setting-" + setting.code());
        box.getItems().setAll(codes);
        box.setConverter(new Words(words));
        box.setPrefWidth(FIELD);
        box.getSelectionModel().select(settings.get(setting));
        box.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null) {
                settings.set(setting, now);
            }
        });
        return box;
    }

    private TextField words(Setting setting) {
        TextField field = new TextField(settings.get(setting));
        field.setId("setting-" + setting.code());
        field.setPrefWidth(FIELD + 100);
        field.textProperty().subscribe((before, now) -> settings.set(setting, now.strip()));
        return field;
    }

    private HBox number(Setting setting, String name, String unit) {
        TextField field = new TextField(settings.get(setting));
        field.setId("setting-" + setting.code());
        field.setPrefWidth(110);
        field.setAccessibleText(name);
        field.textProperty().subscribe((before, now) -> {
            String plain = now.strip().replace(',', '.');
            boolean number = plain.length() <= LONGEST_NUMBER && plain.matches("\\d+(\\.\\d+)?");
            field.pseudoClassStateChanged(NO_NUMBER, !number);
            if (number) {
                settings.set(setting, plain);
            }
        });
        Label word = new Label(unit);
        word.getStyleClass().add("quiet");
        word.setMinWidth(Region.USE_PREF_SIZE);
        HBox both = new HBox(10, field, word);
        both.setAlignment(Pos.CENTER_LEFT);
        both.setPrefWidth(FIELD);
        return both;
    }

    private static final class Words extends StringConverter<String> {
        private final Function<String, String> words;

        Words(Function<String, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable String code) {
            return code == null ? "" : words.apply(code);
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
