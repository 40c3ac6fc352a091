package app.shopfolk.customers.view;

import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.PersonalData.Told;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is kept of a customer and can be changed.
 *
 * @param holds what counts now; empty where nothing is known
 * @param covered what her files say otherwise, where the owner's word covers it
 */
record Detail(CustomerField field, Optional<Told> holds, Optional<Told> covered) {
    /** In the order of what was told: the oldest first, the owner's word last. */
    static Detail of(CustomerField field, List<Told> told) {
        List<Told> ofField = told.stream()
                .filter(each -> each.field().equals(Optional.of(field)))
                .toList();
        Optional<Told> holds = ofField.stream().filter(Told::isCurrent).findFirst();
        Optional<Told> file =
                ofField.stream().filter(each -> each.origin().isPresent()).reduce((earlier, later) -> later);
        Optional<Told> covered = holds.filter(each -> each.origin().isEmpty())
                .flatMap(said -> file.filter(each -> !each.value().equals(said.value())));
        return new Detail(field, holds, covered);
    }

    String value() {
        return holds.map(Told::value).orElse("");
    }
}
