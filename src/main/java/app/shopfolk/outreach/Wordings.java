package app.shopfolk.outreach;

import java.util.Map;

/** Where the owner's own words for messages are kept. */
public interface Wordings {
    /** Her words for an audience, by message; those she did not change are not in it. */
    Map<String, MergeText> of(String audience);

    /** Keeps her words; durable when it returns. */
    void keep(String audience, String message, MergeText text);

    /** Goes back to the program's own words. */
    void forget(String audience, String message);
}
