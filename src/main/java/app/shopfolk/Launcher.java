package app.shopfolk;

import app.shopfolk.cli.Cli;
import app.shopfolk.platform.files.FirstWindow;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.log.FileLogging;
import app.shopfolk.platform.log.LogFile;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.text.Words;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;

/** The program's door: decides between the command line, the window and, where there is no screen, the tour. */
public final class Launcher {
    private static final String WINDOW_OPTION = "--data=";

    /** For developers: the building blocks of the window, each in each state. */
    private static final String COMPONENTS_OPTION = "--components";

    private Launcher() {}

    public static void main(String[] args) {
        if (System.getProperty(LogFile.FOLDER) == null) {
            System.setProperty(LogFile.FOLDER, Folders.ofSystem().logs().toString());
        }
        FileLogging.choose();
        if (args.length == 1 && args[0].equals(COMPONENTS_OPTION)) {
            Application.launch(ComponentsApp.class, args);
            return;
        }
        List<String> given = List.of(args);
        boolean rehearses = given.contains(Rehearsal.OPTION);
        boolean wantsWindow = given.stream().allMatch(Launcher::isOfTheWindow);
        if (rehearses && !Display.isThere()) {
            Display.goWithout();
        }
        if (wantsWindow && (rehearses || Display.isThere())) {
            if (FirstWindow.call(folders(given).data(), filesIn(given))) {
                return;
            }
            Application.launch(ShopfolkApp.class, args);
            return;
        }
        Display.goWithout();
        Words words = systemWords();
        if (wantsWindow) {
            System.out.println(words.texts().get("tour.no-screen"));
        }
        Cli cli = new Cli(new CommandLineDoors(words, version()), System.out, System.err);
        System.exit(cli.run(wantsWindow ? new String[] {"tour", "--out", tourFolder()} : args));
    }

    private static boolean isOfTheWindow(String argument) {
        return isWindowOption(argument) || isFile(argument);
    }

    private static boolean isWindowOption(String argument) {
        return argument.startsWith(WINDOW_OPTION) || argument.equals(Rehearsal.OPTION);
    }

    /** A double-click on an export, or one dragged onto the program's icon. */
    private static boolean isFile(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    /** The files among the window's arguments. */
    static List<Path> filesIn(List<String> arguments) {
        return arguments.stream()
                .filter(each -> !isWindowOption(each))
                .map(Path::of)
                .toList();
    }

    /** The folder named among the window's arguments, or the system's own. */
    static Folders folders(List<String> arguments) {
        return arguments.stream()
                .filter(each -> each.startsWith(WINDOW_OPTION))
                .findFirst()
                .map(each -> Folders.in(Path.of(each.substring(WINDOW_OPTION.length()))))
                .orElseGet(Folders::ofSystem);
    }

    private static String tourFolder() {
        return System.getProperty("shopfolk.tour", System.getProperty("java.io.tmpdir") + "/shopfolk-tour");
    }

    /** As the jar's manifest says; running from classes there is none. */
    private static String version() {
        return Optional.ofNullable(Launcher.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    /** Words in the language and figures in the currency of the owner's system. */
    static Words systemWords() {
        Locale locale = Locale.getDefault();
        return Words.of(locale, Currency.getInstance(Setting.CURRENCY.usual(locale)));
    }
}
