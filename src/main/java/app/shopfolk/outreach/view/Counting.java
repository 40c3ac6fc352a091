package app.shopfolk.outreach.view;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.insight.Picture;
import app.shopfolk.outreach.Audience;
import app.shopfolk.outreach.ContactChannel;
import app.shopfolk.outreach.MergeValues;
import app.shopfolk.outreach.NewIn;
import app.shopfolk.outreach.Overdue;
import app.shopfolk.outreach.OwnDay;
import app.shopfolk.outreach.Plan;
import app.shopfolk.outreach.Reminder;
import app.shopfolk.outreach.SecondVisit;
import app.shopfolk.platform.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Counts whom there is to reach: the buckets, whoever is due just now, and what came of earlier lists. */
record Counting(OutreachViewModel.Book book, Words words) {
    /** Takes a moment in a big shop. */
    Counted of(Picture picture) {
        CustomerFacts facts = picture.facts();
        MergeValues values = new MergeValues(facts, words);
        Plan.Maker maker = new Plan.Maker(picture, book.rates().get(), book.lists(), book.wordings(), values);
        LocalDate today = book.lists().today();
        List<Entry> found = new ArrayList<>();
        Audience.of(picture, text("outreach.everyone-else"), text("outreach.everyone")).stream()
                .map(Entry.Bucket::new)
                .forEach(found::add);
        book.expected()
                .get()
                .flatMap(Overdue::of)
                .map(late -> new Entry.Overdue(late.audience(text("outreach.overdue.name")), late))
                .ifPresent(found::add);
        SecondVisit.of(facts, maker.purchases())
                .filter(second -> !second.waiting().isEmpty())
                .ifPresent(second -> found.add(new Entry.FirstTimers(
                        new Audience(SecondVisit.ID, text("outreach.second.name"), -1, second.waiting()), second)));
        for (Reminder reminder : Reminder.of(facts, today)) {
            String name = words.say(
                    Phrase.of("occasion." + reminder.occasion().occasion().code()));
            found.add(new Entry.ForOccasion(reminder.audience(capital(name)), reminder));
        }
        List<OwnDay> days = OwnDay.coming(facts, today, book.noted());
        if (!days.isEmpty()) {
            found.add(new Entry.OwnDays(OwnDay.audience(days, text("outreach.own-days.name")), days));
        }
        for (NewIn fresh : NewIn.of(facts, book.arrivals().firstTold(), today)) {
            found.add(new Entry.Arrival(fresh.audience(), fresh));
        }
        maker.results().forEach(result -> found.add(new Entry.Came(result)));
        return new Counted(picture, values, maker, List.copyOf(found), hasContacts(facts));
    }

    private String text(String key) {
        return words.texts().get(key);
    }

    /** A name that begins a line; some languages write occasions small. */
    private String capital(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(words.texts().locale()) + name.substring(first);
    }

    private static boolean hasContacts(CustomerFacts facts) {
        return facts.ledger().customers().stream()
                .anyMatch(customer -> Stream.of(ContactChannel.values())
                        .anyMatch(channel -> channel.place(customer).isPresent()));
    }
}
