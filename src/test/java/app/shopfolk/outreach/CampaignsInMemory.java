package app.shopfolk.outreach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Campaigns without a database. */
public final class CampaignsInMemory implements Campaigns {
    private final List<Campaign> kept = new ArrayList<>();
    private int last;

    @Override
    public List<Campaign> all() {
        return kept.stream()
                .sorted(Comparator.comparing(Campaign::made)
                        .thenComparingInt(Campaign::id)
                        .reversed())
                .toList();
    }

    @Override
    public Campaign keep(Campaign campaign) {
        int id = campaign.id() == 0 ? ++last : campaign.id();
        kept.removeIf(each -> each.id() == id);
        Campaign stored = new Campaign(
                id,
                campaign.made(),
                campaign.drawn(),
                campaign.audience(),
                campaign.name(),
                campaign.channel(),
                campaign.written(),
                campaign.heldOut());
        kept.add(stored);
        return stored;
    }

    @Override
    public void remove(int id) {
        kept.removeIf(each -> each.id() == id);
    }

    @Override
    public long seed() {
        return 7;
    }
}
