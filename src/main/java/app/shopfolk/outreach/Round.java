package app.shopfolk.outreach;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The lists of one audience that share a hold-out: from the first until its result is in. Whoever was held out stays so,
 * whoever was written to is never held out, whatever the owner changes meanwhile.
 *
 * @param drawn the day of the first list
 */
record Round(LocalDate drawn, Set<Integer> heldOut, Set<Integer> written) {
    static Round of(String audience, List<Campaign> earlier, CustomerKeys keys, LocalDate today) {
        List<Campaign> open = earlier.stream()
                .filter(campaign -> campaign.audience().equals(audience)
                        && !today.isAfter(campaign.drawn().plusDays(Campaign.WATCHED_DAYS)))
                .toList();
        LocalDate drawn =
                open.stream().map(Campaign::drawn).min(LocalDate::compareTo).orElse(today);
        Set<Integer> heldOut = new HashSet<>();
        Set<Integer> written = new HashSet<>();
        for (Campaign campaign : open) {
            for (int row : keys.rows(campaign.heldOut())) {
                heldOut.add(row);
            }
            for (int row : keys.rows(campaign.written())) {
                written.add(row);
            }
        }
        // Joined since then: one of her records was written to, so she is no comparison any more.
        heldOut.removeAll(written);
        return new Round(drawn, heldOut, written);
    }

    boolean knows(int row) {
        return heldOut.contains(row) || written.contains(row);
    }

    /** @param draw decides for whoever is new */
    boolean isHeldOut(int row, BooleanSupplier draw) {
        return heldOut.contains(row) || (!written.contains(row) && draw.getAsBoolean());
    }
}
