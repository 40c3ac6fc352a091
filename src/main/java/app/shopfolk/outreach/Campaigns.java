package app.shopfolk.outreach;

import java.util.List;

/** Where lists that were handed out are kept. */
public interface Campaigns {
    /** All of them, the newest first. */
    List<Campaign> all();

    /** Keeps one, in place of an earlier state with the same id; durable when it returns. @return with its id */
    Campaign keep(Campaign campaign);

    /** Forgets one that was never sent. */
    void remove(int id);

    /** The shop's own seed, drawn once. */
    long seed();
}
