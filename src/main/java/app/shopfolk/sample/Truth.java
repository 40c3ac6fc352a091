package app.shopfolk.sample;

import java.util.Set;

/**
 * Who was planted in the sample shop, by customer number: for tests of what reads the export files, never exported itself.
 *
 * @param specialOccasion come for an occasion, like Joe
 * @param youngOnline buy something small online every month, like Sarah
 * @param commercial companies
 * @param firstTimers came once, within the last ten weeks
 * @param highEffort take far more service time than others; those like Sarah are among them
 */
public record Truth(
        Set<String> specialOccasion,
        Set<String> youngOnline,
        Set<String> commercial,
        Set<String> firstTimers,
        Set<String> highEffort) {
    public Truth {
        specialOccasion = Set.copyOf(specialOccasion);
        youngOnline = Set.copyOf(youngOnline);
        commercial = Set.copyOf(commercial);
        firstTimers = Set.copyOf(firstTimers);
        highEffort = Set.copyOf(highEffort);
    }
}
