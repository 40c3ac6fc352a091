package app.shopfolk.outreach.view;

import app.shopfolk.base.Phrase;
import app.shopfolk.outreach.ChannelRank;
import app.shopfolk.outreach.ContactList;
import app.shopfolk.outreach.LeftOut;
import app.shopfolk.outreach.Plan;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.text.Words;
import java.util.Comparator;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** Where nobody may be written to: why, and the three ways to a yes. */
final class NobodyYet {
    private NobodyYet() {}

    /** Whether a plan reaches nobody through anything. */
    static boolean is(Plan plan) {
        return plan.best().isEmpty();
    }

    static Card card(Plan plan, Words words, Outputs outputs, OutreachView.Ways ways) {
        Button form = Buttons.primary(words.texts().get("outreach.nobody.print"), outputs::printForm);
        form.setId("print-form");
        Button save = Buttons.plain(words.texts().get("outreach.nobody.save"), outputs::saveForm);
        save.setId("save-form");
        Button record = Buttons.plain(words.texts().get("outreach.nobody.record"), ways.toCustomers());
        record.setId("record-yes");
        Button bring = Buttons.plain(words.texts().get("outreach.to-import"), ways.toImport());
        return Card.tinted(
                Sentence.body(words.say(why(plan))),
                Sentence.body(words.texts().get("outreach.nobody.ways")),
                new FlowPane(10, 10, form, save, record, bring));
    }

    /** Never asked, refused, or without an address: what holds most of them back, at the channel that comes nearest. */
    private static Phrase why(Plan plan) {
        ContactList list = plan.channels().stream()
                .map(ChannelRank::list)
                .max(Comparator.comparingInt(each -> each.count(LeftOut.NO_CONSENT)))
                .orElseThrow();
        int never = list.count(LeftOut.NO_CONSENT);
        int refused = list.count(LeftOut.REFUSED);
        if (never == 0) {
            return Phrase.of("outreach.nobody.else");
        }
        return refused == 0
                ? Phrase.of("outreach.nobody.never", (long) never)
                : Phrase.of("outreach.nobody.refused", (long) never, (long) refused);
    }
}
