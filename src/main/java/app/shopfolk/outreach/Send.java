package app.shopfolk.outreach;

import app.shopfolk.base.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One message to one audience: on which day, with which words, through what.
 *
 * @param channel empty where nobody may be reached yet
 */
public record Send(Rhythm.Date date, MessageKind message, Optional<ContactChannel> channel) {
    /** All of a plan in the order of their days: before an occasion the words for it, else the messages in turn. */
    static List<Send> of(Plan plan) {
        Optional<ContactChannel> channel = plan.best().map(ChannelRank::channel);
        List<MessageKind> usual = plan.messages().stream()
                .map(Plan.Message::kind)
                .filter(kind -> kind != MessageKind.OCCASION)
                .toList();
        List<Send> sends = new ArrayList<>();
        int turn = 0;
        for (Rhythm.Date date : plan.rhythm().dates()) {
            boolean forOccasion = date.occasion().isPresent() || usual.isEmpty();
            sends.add(new Send(date, forOccasion ? MessageKind.OCCASION : usual.get(turn++ % usual.size()), channel));
        }
        return List.copyOf(sends);
    }

    /** What to say and through what. */
    public Phrase what() {
        Phrase words = Phrase.of(message.key());
        return channel.map(way -> Phrase.of("outreach.send", words, Phrase.of(way.key())))
                .orElse(words);
    }

    /** The same with what the day is for. */
    public Phrase said() {
        return date.occasion()
                .map(dated -> Phrase.of(
                        "outreach.send.occasion",
                        what(),
                        Phrase.of("occasion." + dated.occasion().code()),
                        dated.day(),
                        (long) date.people()))
                .orElseGet(this::what);
    }
}
