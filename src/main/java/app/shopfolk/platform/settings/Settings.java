package app.shopfolk.platform.settings;

import app.shopfolk.platform.files.Durable;
import app.shopfolk.platform.files.OwnerOnly;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the owner chose. A change is in force at once and on disk half a second after the last one, or at {@link #flush}.
 * Keys that this version does not know are kept for the one that does. Safe to use from any thread.
 */
public final class Settings implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final long DELAY_MILLIS = 500;

    private final Path file;
    private final Locale locale;
    private final Properties chosen;
    private final List<Consumer<Setting>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService saver = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("settings").factory());
    private @Nullable ScheduledFuture<?> planned;
    private boolean dirty;

    private Settings(Path file, Locale locale, Properties chosen) {
        this.file = file;
        this.locale = locale;
        this.chosen = chosen;
    }

    /**
     * Reads the settings of a data folder; where there are none yet, everything is as usual in the owner's country.
     *
     * @throws UncheckedIOException where the file is there and cannot be read
     */
    public static Settings open(Path data, Locale locale) {
        Path file = data.resolve("settings.properties");
        Properties chosen = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                chosen.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (IllegalArgumentException notAFileOfOurs) {
                throw new UncheckedIOException(new IOException("Not a file of settings", notAFileOfOurs));
            }
        }
        return new Settings(file, locale, chosen);
    }

    /** What holds: the owner's choice, else what is usual; empty where neither says anything. */
    public synchronized String get(Setting setting) {
        String value = chosen.getProperty(setting.code());
        return value == null ? setting.usual(locale) : value;
    }

    /** A setting as a number; a hand-written one that is none counts as not chosen. */
    public Optional<BigDecimal> number(Setting setting) {
        return numberIn(get(setting)).or(() -> numberIn(setting.usual(locale)));
    }

    private static Optional<BigDecimal> numberIn(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    /** Chooses; what equals the choice in force changes nothing. */
    public void set(Setting setting, String value) {
        synchronized (this) {
            if (value.equals(get(setting))) {
                return;
            }
            chosen.setProperty(setting.code(), value);
            plan();
        }
        listeners.forEach(listener -> listener.accept(setting));
    }

    /** Hears of every change, on the thread that made it. */
    public void onChange(Consumer<Setting> listener) {
        listeners.add(listener);
    }

    private void plan() {
        dirty = true;
        if (planned != null) {
            planned.cancel(false);
        }
        planned = saver.schedule(this::saveQuietly, DELAY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void saveQuietly() {
        try {
            flush();
        } catch (UncheckedIOException e) {
            // Still dirty: the next change or the closing tries again, and the closing reports it.
            LOG.warn("Settings were not saved", e);
        }
    }

    /**
     * Brings what was changed to the disk now.
     *
     * @throws UncheckedIOException where that cannot be; the file is as before
     */
    public synchronized void flush() {
        if (!dirty) {
            return;
        }
        try {
            Durable.write(file, text().getBytes(StandardCharsets.UTF_8));
            OwnerOnly.file(file);
            dirty = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a fixed order and without the time of day, so that the same choices are the same file. */
    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String key :
                new TreeMap<>(chosen).keySet().stream().map(String::valueOf).toList()) {
            Properties one = new Properties();
            one.setProperty(key, chosen.getProperty(key));
            StringWriter line = new StringWriter();
            one.store(line, null);
            line.toString()
                    .lines()
                    .filter(part -> !part.startsWith("#"))
                    .forEach(part -> text.append(part).append('\n'));
        }
        return text.toString();
    }

    @Override
    public void close() {
        saver.shutdownNow();
        flush();
    }
}
