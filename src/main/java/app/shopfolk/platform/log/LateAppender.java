package app.shopfolk.platform.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the appender that does the work when there is something to note. What writes the time needs the zones, and Java looks
 * for these in every jar of the program; the window is there before.
 */
final class LateAppender extends AppenderBase<ILoggingEvent> {
    private final Supplier<Appender<ILoggingEvent>> maker;
    private @Nullable Appender<ILoggingEvent> made;

    LateAppender(Supplier<Appender<ILoggingEvent>> maker) {
        this.maker = maker;
    }

    /** The base class calls this for one event at a time. */
    @Override
    protected void append(ILoggingEvent event) {
        Appender<ILoggingEvent> appender = made;
        if (appender == null) {
            appender = maker.get();
            made = appender;
        }
        appender.doAppend(event);
    }

    @Override
    public void stop() {
        super.stop();
        Appender<ILoggingEvent> appender = made;
        if (appender != null) {
            appender.stop();
        }
    }
}
