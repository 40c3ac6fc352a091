package app.shopfolk;

import app.shopfolk.BookState.Kind;
import app.shopfolk.importing.table.ReadingChoices;
import app.shopfolk.platform.db.Keys;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.LedgerBackup;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.sales.OwnersWord;
import app.shopfolk.sales.store.LedgerRescue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The program that {@link CrashTest} kills: the whole shop without its window, doing every kind of step by turns. */
final class CrashingShop {
    static final int LINES = 2_000;
    /** None, and two that replace each other. */
    static final List<Optional<String>> PASSWORDS =
            List.of(Optional.empty(), Optional.of("three good words"), Optional.of("four better words"));

    private final Path folder;
    private final Folders folders;
    private final List<String> forgotten = new ArrayList<>();
    private Shop shop;
    private BookState state;

    private CrashingShop(Path folder, BookState before) {
        this.folder = folder;
        this.folders = Folders.in(folder.resolve("data"));
        this.state = before;
        this.shop = Shop.open(folders, keys(before.password()));
    }

    /** Runs until it is killed: folder, first step, what the book holds, who was forgotten, and kinds of steps if not all. */
    public static void main(String[] args) throws IOException {
        System.out.println("open");
        int first = Integer.parseInt(args[1]);
        CrashingShop program = new CrashingShop(Path.of(args[0]), BookState.said(args[2]));
        program.forgotten.addAll(Arrays.asList(args[3].split(",")));
        List<Kind> kinds = args.length > 4
                ? Arrays.stream(args[4].split(",")).map(Kind::valueOf).toList()
                : List.of(Kind.values());
        for (int step = first; ; step++) {
            program.run(kindOf(kinds, step), step);
        }
    }

    /** Each kind once in as many steps, in another order every time. */
    static Kind kindOf(List<Kind> kinds, int step) {
        List<Kind> shuffled = new ArrayList<>(kinds);
        Collections.shuffle(shuffled, new Random(step / kinds.size()));
        return shuffled.get(step % kinds.size());
    }

    static String numbered(int step) {
        return String.format(java.util.Locale.ROOT, "%05d", step);
    }

    static Keys keys(int password) {
        return PASSWORDS.get(password).map(word -> Keys.of(word.toCharArray())).orElseGet(Keys::none);
    }

    private void run(Kind kind, int step) throws IOException {
        Optional<LedgerBackup> backup = kind == Kind.RESTORE ? chosen(step) : Optional.empty();
        BookState after = kind != Kind.RESTORE
                ? state.after(kind, step)
                : backup.isEmpty() ? state : inside(backup.get()).without(forgotten);
        Path file = kind == Kind.IMPORT ? export(step) : folder;
        System.out.println("begin " + step + " " + kind + " " + after.say());
        switch (kind) {
            case IMPORT ->
                shop.importing()
                        .bringIn(
                                shop.importing().understand(List.of(file), ReadingChoices.none(), Progress.none()),
                                Progress.none());
            case EDIT ->
                shop.ownersWord()
                        .say(
                                new CustomerRecord(
                                        List.of(new Identity(Identity.Kind.CUSTOMER_NUMBER, "0")),
                                        Map.of(CustomerField.NOTES, "note " + step),
                                        Map.of()),
                                new OwnersWord.Source(LocalDate.EPOCH, ""));
            case UNDO -> {
                if (!state.imports().isEmpty()) {
                    shop.importing().takeBack(shop.ledger().imports().getLast().id(), Progress.none());
                }
            }
            case KEEP -> shop.backups().keep();
            case SAVE -> shop.backups().saveTo(folder.resolve("elsewhere.mv.db"));
            case PASSWORD -> shop.lock().change(PASSWORDS.get(after.password()).map(String::toCharArray));
            case FORGET -> forget();
            case RESTORE -> backup.ifPresent(this::goBack);
        }
        state = after;
        System.out.println("done " + step);
    }

    private Path export(int step) throws IOException {
        StringBuilder text = new StringBuilder("Date,Receipt,Customer no,Name,E-mail,Item,Quantity,Amount\n");
        String who = numbered(step);
        for (int line = 0; line < LINES; line++) {
            int receipt = line / 2;
            text.append("2026-05-")
                    .append(10 + receipt % 20)
                    .append(',')
                    .append(who)
                    .append('/')
                    .append(receipt);
            text.append(receipt == 7 ? ",c" + who + ",Person " + who + ",person" + who + "@example.com" : ",0,,");
            text.append(",Tulips ")
                    .append(line % 50)
                    .append(",1,12.")
                    .append(10 + line % 90)
                    .append('\n');
        }
        return Files.writeString(folder.resolve("sales " + who + ".csv"), text);
    }

    private void forget() {
        if (!state.people().isEmpty()) {
            String gone = state.people().getFirst();
            shop.privacy()
                    .forget(shop.ledger().contents().customers().stream()
                            .filter(customer -> customer.value(CustomerField.EMAIL)
                                    .filter(address -> address.startsWith("person" + gone + "@"))
                                    .isPresent())
                            .findFirst()
                            .orElseThrow()
                            .id());
            forgotten.add(gone);
        }
    }

    /** Any of those kept, not always the newest. */
    private Optional<LedgerBackup> chosen(int step) {
        List<LedgerBackup> all = shop.backups().all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(new Random(step).nextInt(all.size())));
    }

    /** What a backup holds, found out without the code that is under test. */
    private BookState inside(LedgerBackup backup) throws IOException {
        Path look = Files.createTempDirectory(folder, "inside");
        try {
            Folders copy = Folders.in(Files.createDirectories(look.resolve("data")));
            Files.copy(backup.file(), copy.data().resolve("shopfolk.mv.db"));
            try (Shop other = Shop.open(copy, keys(state.password()))) {
                return BookState.of(other, state.password());
            }
        } finally {
            CrashTest.delete(look);
        }
    }

    /** As from the list of backups in Settings: the shop is closed, and opened again. */
    private void goBack(LedgerBackup backup) {
        shop.close();
        try (LedgerRescue rescue = LedgerRescue.of(folders.data(), folders.backups(), keys(state.password()))) {
            rescue.restore(backup);
        }
        shop = Shop.open(folders, keys(state.password()));
    }

    /** What is found in a folder at the next start, and with which password. */
    static BookState found(Path folder) {
        Folders folders = Folders.in(folder.resolve("data"));
        for (int password = 0; ; password++) {
            try (Shop shop = Shop.open(folders, keys(password))) {
                BookState state = BookState.of(shop, password);
                shop.backups().all().forEach(backup -> shop.backups().look(backup));
                return state;
            } catch (LedgerException refused) {
                boolean another = refused.reason() == LedgerException.Reason.LOCKED
                        || refused.reason() == LedgerException.Reason.WRONG_PASSWORD;
                if (!another || password == PASSWORDS.size() - 1) {
                    throw refused;
                }
            }
        }
    }
}
