package app.shopfolk.outreach.view;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.insight.Picture;
import app.shopfolk.outreach.Audience;
import app.shopfolk.outreach.CustomerKeys;
import app.shopfolk.outreach.MergeValues;
import app.shopfolk.outreach.Plan;
import java.util.List;

/**
 * Everything counted from one picture of the shop.
 *
 * @param anyContact whether any customer can be reached at all, leave aside whether she may
 */
record Counted(Picture picture, MergeValues values, Plan.Maker maker, List<Entry> entries, boolean anyContact) {
    CustomerFacts facts() {
        return picture.facts();
    }

    CustomerKeys keys() {
        return maker.keys();
    }

    /** The buckets, without everyone together. */
    List<Audience> buckets() {
        return entries.stream()
                .filter(entry -> entry instanceof Entry.Bucket)
                .map(entry -> ((Entry.Bucket) entry).audience())
                .filter(audience -> !audience.id().equals(Audience.EVERYONE))
                .toList();
    }
}
