package app.shopfolk.platform.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Logback, writing to {@link LogFile}, named to SLF4J by a system property. Left to find each other, the two look for services
 * in every jar of the program, which opens all of them: a tenth of a second before the window. Public for SLF4J.
 */
public final class FileLogging implements SLF4JServiceProvider {
    /** SLF4J's property that names the class to take. */
    private static final String PROVIDER = "slf4j.provider";

    /** SLF4J's property for what it says itself, on standard error. */
    private static final String VERBOSITY = "slf4j.internal.verbosity";

    private final LoggerContext context = new LoggerContext();
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final LogbackMDCAdapter diagnostics = new LogbackMDCAdapter();

    /** Has everything logged from now on go to the file; to be called before anything is. */
    public static void choose() {
        System.setProperty(PROVIDER, FileLogging.class.getName());
        System.setProperty(VERBOSITY, "WARN");
    }

    @Override
    public void initialize() {
        context.setName("shopfolk");
        context.setMDCAdapter(diagnostics);
        LogFile.configureFile(context);
        context.start();
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return context;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return diagnostics;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }
}
