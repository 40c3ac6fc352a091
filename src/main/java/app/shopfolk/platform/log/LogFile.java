package app.shopfolk.platform.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.Logger;

/**
 * Where the log goes: to a file, the last five megabytes of it; standard output belongs to results. Never a name, an address
 * or a cell's value. Logback finds this by itself; it is no {@code logback.xml}, for reading that takes a fifth of a second
 * at every start. A {@code logback-test.xml}, which only tests have, goes before it.
 */
public final class LogFile extends ContextAwareBase implements Configurator {
    /** The system property that names the folder. */
    public static final String FOLDER = "shopfolk.logs";

    private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{30} [%thread] %msg%n";
    private static final long MOST_BYTES = 1 << 20;
    private static final int EARLIER = 4;

    @Override
    public ExecutionStatus configure(LoggerContext log) {
        if (LogFile.class.getResource("/logback-test.xml") != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        configureFile(log);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    static void configureFile(LoggerContext log) {
        log.getStatusManager().add(new NopStatusListener());
        log.getLogger("app.shopfolk").setLevel(Level.INFO);
        // Our fonts have no PostScript glyph names and need none.
        log.getLogger("org.apache.fontbox.ttf.PostScriptTable").setLevel(Level.ERROR);
        ch.qos.logback.classic.Logger all = log.getLogger(Logger.ROOT_LOGGER_NAME);
        all.setLevel(Level.WARN);
        LateAppender late = new LateAppender(() -> appender(log, folder()));
        late.setContext(log);
        late.start();
        all.addAppender(late);
    }

    private static Path folder() {
        String folder = System.getProperty(FOLDER);
        return folder == null ? Path.of(System.getProperty("java.io.tmpdir"), "shopfolk-logs") : Path.of(folder);
    }

    private static RollingFileAppender<ILoggingEvent> appender(LoggerContext log, Path folder) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(log);
        appender.setFile(folder.resolve("shopfolk.log").toString());
        appender.setEncoder(encoder(log));
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(log);
        rolling.setParent(appender);
        rolling.setFileNamePattern(folder.resolve("shopfolk.%i.log").toString());
        rolling.setMinIndex(1);
        rolling.setMaxIndex(EARLIER);
        rolling.start();
        appender.setRollingPolicy(rolling);
        SizeBasedTriggeringPolicy<ILoggingEvent> full = new SizeBasedTriggeringPolicy<>();
        full.setContext(log);
        full.setMaxFileSize(new FileSize(MOST_BYTES));
        full.start();
        appender.setTriggeringPolicy(full);
        appender.start();
        return appender;
    }

    private static PatternLayoutEncoder encoder(LoggerContext log) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(log);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(PATTERN);
        encoder.start();
        return encoder;
    }
}
