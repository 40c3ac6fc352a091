package app.shopfolk.outreach.view;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.outreach.ChannelRank;
import app.shopfolk.outreach.ContactChannel;
import app.shopfolk.outreach.ContactList;
import app.shopfolk.outreach.LeftOut;
import app.shopfolk.outreach.ListFormat;
import app.shopfolk.outreach.ListRules;
import app.shopfolk.outreach.Plan;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** A list being made: its channel, its form, and the people of the group in hand. */
public final class ListMaking {
    private final ListRules rules;
    private final CustomerFacts facts;
    private final Plan plan;
    private final ReadOnlyObjectWrapper<ContactList> list;
    private final ObjectProperty<ListFormat> format;
    private final ObjectProperty<Plan.Message> message;
    private final ObjectProperty<Group> shown = new SimpleObjectProperty<>(Group.IN);

    /**
     * A group of the audience.
     *
     * @param reason why they are left out; empty for those on the list or held out
     */
    public record Group(boolean heldOut, Optional<LeftOut> reason) {
        public static final Group IN = new Group(false, Optional.empty());
        public static final Group HELD_OUT = new Group(true, Optional.empty());
    }

    ListMaking(ListRules rules, CustomerFacts facts, Plan plan) {
        this.rules = rules;
        this.facts = facts;
        this.plan = plan;
        ContactList first = plan.best()
                .map(ChannelRank::list)
                .orElse(plan.channels().getFirst().list());
        this.list = new ReadOnlyObjectWrapper<>(first);
        this.format = new SimpleObjectProperty<>(ListFormat.of(first.channel()).getFirst());
        this.message = new SimpleObjectProperty<>(plan.messages().getFirst());
    }

    public Plan plan() {
        return plan;
    }

    public CustomerFacts facts() {
        return facts;
    }

    /** Takes another channel; its usual form comes with it. */
    public void choose(ContactChannel channel) {
        plan.channels().stream()
                .map(ChannelRank::list)
                .filter(each -> each.channel() == channel)
                .findFirst()
                .ifPresent(list::set);
        format.set(ListFormat.of(channel).getFirst());
        shown.set(Group.IN);
    }

    public ReadOnlyObjectProperty<ContactList> listProperty() {
        return list.getReadOnlyProperty();
    }

    public ObjectProperty<ListFormat> formatProperty() {
        return format;
    }

    /** What letters say. */
    public ObjectProperty<Plan.Message> messageProperty() {
        return message;
    }

    /** The group whose names are shown. */
    public ObjectProperty<Group> shownProperty() {
        return shown;
    }

    /** The rows of a group. */
    public List<Integer> rows(Group group) {
        ContactList current = list.get();
        return group.reason().map(current::rows).orElseGet(() -> group.heldOut() ? current.heldOut() : current.in());
    }

    /** Percent held out, as the owner decided. */
    public int holdOutPercent() {
        return rules.holdOutPercent();
    }
}
