package app.shopfolk.persona;

import app.shopfolk.base.Share;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import app.shopfolk.persona.Members.Label;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A persona sketched from a segment's customers: what the data says with its count, the rest as guesses. */
public final class PersonaDraft {
    private static final int MIDDLE_AGE = 40;
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s,]+");

    private PersonaDraft() {}

    /**
     * What a draft has to know besides the customers.
     *
     * @param country two letters, for the name; empty if unknown
     * @param taken first names of customers, which the persona must not bear; asked for only where one gets a name, since
     *     all customers are gone through for them
     * @param ownFacts keys of the shop's own fields
     */
    public record Setting(String country, Supplier<Set<String>> taken, List<String> ownFacts) {
        public Setting {
            ownFacts = List.copyOf(ownFacts);
        }

        /** The setting of a shop: its country, its customers' names, its own fields. */
        public static Setting of(CustomerFacts facts) {
            List<String> own = facts.ledger().ownFields().keySet().stream()
                    .map(header -> Fact.own(header, Fact.Kind.CATEGORY).key())
                    .toList();
            return new Setting(
                    facts.settings().country(), () -> names(facts.ledger().customers()), own);
        }

        private static Set<String> names(List<Customer> customers) {
            Set<String> names = new HashSet<>();
            for (Customer customer : customers) {
                customer.value(CustomerField.FIRST_NAME).ifPresent(names::add);
                customer.value(CustomerField.NAME).ifPresent(name -> names.addAll(List.of(BETWEEN_NAMES.split(name))));
            }
            names.remove("");
            return names;
        }
    }

    /**
     * Drafts the persona of a segment; the same customers give the same persona.
     *
     * @param id of the new persona
     * @param segment id of the segment
     */
    public static Persona of(String id, String segment, Members members, Setting setting) {
        boolean business = isBusiness(members);
        List<Statement> statements = statements(members, setting, business);
        int chance = id.hashCode() * 31 + segment.hashCode();
        Gender gender = gender(members, chance);
        int age = age(members);
        int born = members.asOf().getYear() - (age == 0 ? MIDDLE_AGE : age);
        return new Persona(
                id,
                segment,
                Names.of(setting.country(), gender, born, setting.taken().get(), chance),
                gender,
                age,
                business,
                false,
                new PortraitShuffle(new Random(chance)).of(age == 0 ? MIDDLE_AGE : age, gender),
                Optional.empty(),
                statements);
    }

    /** What would be said today: the statements of a fresh draft. */
    static List<Statement> statements(Members members, Setting setting, boolean business) {
        Sketch sketch = new Sketch(members);
        if (business) {
            WhoTopics.business(sketch);
        } else {
            WhoTopics.person(sketch);
        }
        BuyingTopics.all(sketch);
        VoiceTopics.all(sketch, setting.ownFacts());
        OwnTopics.add(sketch, setting.ownFacts());
        Guesses.add(sketch, business);
        return Crowd.kept(sketch.statements(), members).stream()
                .sorted(Comparator.comparing(Statement::topic))
                .toList();
    }

    private static boolean isBusiness(Members members) {
        return members.labels("has-company").stream().anyMatch(label -> Labels.isYes(label.label()) && most(label))
                || members.labels("customer-type").stream()
                        .anyMatch(label -> Labels.isBusiness(label.label()) && most(label));
    }

    private static boolean most(Label label) {
        return label.share().ratio() > 0.5 && !label.share().isAboutFew();
    }

    /** What most are; where most do not say, chance decides, so that name and face agree. */
    private static Gender gender(Members members, int chance) {
        return members.labels("gender").stream()
                .filter(PersonaDraft::most)
                .map(label -> Gender.of(label.label()))
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Math.floorMod(chance, 2) == 0 ? Gender.WOMAN : Gender.MAN);
    }

    private static int age(Members members) {
        return members.quarters("age")
                .filter(age -> age.known() >= Share.FEW)
                .map(age -> (int) members.age())
                .orElse(0);
    }
}
