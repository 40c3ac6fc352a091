package app.shopfolk.today;

import app.shopfolk.base.Money;
import app.shopfolk.base.OccasionCalendar;
import app.shopfolk.base.Period;
import app.shopfolk.base.Phrase;
import app.shopfolk.base.Share;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.LifeStage;
import app.shopfolk.facts.Measures;
import app.shopfolk.importing.WatchedFiles;
import app.shopfolk.importing.WatchedFiles.Ending;
import app.shopfolk.insight.Moves;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Worth;
import app.shopfolk.outreach.CampaignResult;
import app.shopfolk.outreach.Purchases;
import app.shopfolk.outreach.SecondVisit;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.segment.Assignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the owner should know today: at most seven lines, the weightiest first, each with its one action; nothing where
 * there is nothing.
 */
public record Briefing(List<Line> lines) {
    static final int MOST = 7;

    /** Occasions further away than this are not yet worth a line. */
    private static final int DAYS_AHEAD = 42;

    /** For so long a result is news. */
    private static final int NEWS_DAYS = 28;

    public Briefing {
        lines = List.copyOf(lines);
    }

    /** Where a line's action leads. */
    public enum Action {
        SHAPE_BUCKETS,
        SEE_SEGMENTS,
        SEE_CUSTOMERS,
        SEE_OVERDUE,
        SEE_PERSONAS,
        SEE_IMPORTS,
        SEE_SERVICE,
        SEE_OCCASION,
        SEE_FIRST_TIMERS,
        SEE_RESULT
    }

    /**
     * One thing to know.
     *
     * @param says the sentence
     * @param bucket position of the segment it is about, or {@link Assignment#EVERYONE_ELSE} where it is about none
     */
    public record Line(Phrase says, Action action, int bucket) {
        Line(Phrase says, Action action) {
            this(says, action, Assignment.EVERYONE_ELSE);
        }
    }

    /** The briefing of the day the facts are as of. */
    public static Briefing of(Picture picture, News news) {
        return of(picture, news, picture.facts().asOf());
    }

    /**
     * The briefing of a day: what came by itself, what calls for a decision, who waits, what to keep up.
     *
     * @param today on the owner's calendar, which may be later than the newest of her files
     */
    public static Briefing of(Picture picture, News news, LocalDate today) {
        List<Line> lines = new ArrayList<>(cameByItself(news.watched()));
        if (!picture.isEmpty()) {
            CustomerFacts facts = picture.facts();
            setAside(news.imports()).ifPresent(lines::add);
            result(news.results(), facts.asOf()).ifPresent(lines::add);
            if (picture.isShaped()) {
                losing(picture).ifPresent(lines::add);
                news.moves().flatMap(moves -> moved(picture, moves)).ifPresent(lines::add);
            } else {
                lines.add(new Line(Phrase.of("today.no-buckets", (long) facts.size()), Action.SHAPE_BUCKETS));
            }
            nextOccasion(facts, today).ifPresent(lines::add);
            news.overdue()
                    .map(Briefing::overdue)
                    .orElseGet(() -> slippingAway(facts))
                    .ifPresent(lines::add);
            openIssues(news.openIssues()).ifPresent(lines::add);
            firstTimers(facts).ifPresent(lines::add);
            if (news.stale() > 0) {
                lines.add(new Line(Phrase.of("today.stale", (long) news.stale()), Action.SEE_PERSONAS));
            }
            if (picture.isShaped() && news.withoutPersona() > 0) {
                lines.add(new Line(Phrase.of("today.no-persona", (long) news.withoutPersona()), Action.SEE_PERSONAS));
            }
        }
        return new Briefing(lines.subList(0, Math.min(MOST, lines.size())));
    }

    /** The newest list whose six weeks were over within the last few weeks. */
    private static Optional<Line> result(List<CampaignResult> results, LocalDate today) {
        return results.stream()
                .filter(result -> result.verdict() != CampaignResult.Verdict.TOO_EARLY)
                .filter(result -> !result.due().isAfter(today)
                        && result.due().plusDays(NEWS_DAYS).isAfter(today))
                .findFirst()
                .map(result -> new Line(
                        Phrase.of(
                                "today.result." + result.verdict().code(),
                                Phrase.verbatim(result.campaign().name()),
                                result.campaign().made()),
                        Action.SEE_RESULT));
    }

    /** The largest move between two buckets, and what it is worth if the movers become like those they joined. */
    private static Optional<Line> moved(Picture picture, Moves moves) {
        return moves.moves().stream()
                .filter(move -> move.customers() >= Share.FEW)
                .findFirst()
                .map(move -> {
                    Measures year = picture.facts()
                            .measures(Period.yearTo(picture.facts().asOf()));
                    double each = perCustomer(picture, year, move.to()) - perCustomer(picture, year, move.from());
                    Money worth = new Money(Math.round(each * move.customers()));
                    return new Line(
                            Phrase.of(
                                    worth.isNegative() ? "today.moved.less" : "today.moved.more",
                                    (long) move.customers(),
                                    name(picture, move.from()),
                                    name(picture, move.to()),
                                    moves.since(),
                                    worth.isNegative() ? worth.negate() : worth),
                            Action.SEE_SEGMENTS,
                            move.to());
                });
    }

    /** What a bucket's average customer left in a year, in ten-thousandths: margin, or where no cost is known sales. */
    private static double perCustomer(Picture picture, Measures year, int bucket) {
        boolean isMarginKnown = year.basis().isAnythingKnown();
        int[] rows = picture.assignment().rows(bucket);
        long sum = 0;
        for (int row : rows) {
            sum += isMarginKnown ? year.margin(row) : year.revenue(row);
        }
        return rows.length == 0 ? 0 : (double) sum / rows.length;
    }

    private static Phrase name(Picture picture, int bucket) {
        return bucket == Assignment.EVERYONE_ELSE
                ? Phrase.of("insight.row.everyone-else")
                : Phrase.verbatim(picture.segmentation().segments().get(bucket).name());
    }

    private static Optional<Line> overdue(News.Late late) {
        return late.all() < Share.FEW
                ? Optional.empty()
                : Optional.of(new Line(
                        Phrase.of(
                                switch (late.first().customers()) {
                                    case 0 -> "today.overdue-young";
                                    case 1 -> "today.overdue-one";
                                    default -> "today.overdue";
                                },
                                (long) late.all(),
                                late.first().worth(),
                                (long) late.first().customers()),
                        Action.SEE_OVERDUE));
    }

    /** What the watched folder brought, and what in it waits for the owner. */
    private static List<Line> cameByItself(List<WatchedFiles.Seen> watched) {
        List<Line> lines = new ArrayList<>();
        long brought =
                watched.stream().filter(file -> file.ending() == Ending.BROUGHT).count();
        long rows = watched.stream().mapToLong(WatchedFiles.Seen::stored).sum();
        long waiting = watched.size() - brought;
        if (brought > 0) {
            lines.add(new Line(Phrase.of("today.watched.brought", brought, rows), Action.SEE_IMPORTS));
        }
        if (waiting > 0) {
            lines.add(new Line(Phrase.of("today.watched.waiting", waiting), Action.SEE_IMPORTS));
        }
        return lines;
    }

    private static Optional<Line> setAside(List<ImportEntry> imports) {
        return imports.stream()
                .findFirst()
                .filter(newest -> newest.tally().setAside() > 0)
                .map(newest -> new Line(
                        Phrase.of("today.set-aside", newest.tally().setAside(), newest.file()), Action.SEE_IMPORTS));
    }

    /** The bucket that cost more than it earned within a year, and the most of them. */
    private static Optional<Line> losing(Picture picture) {
        List<Worth> worth = picture.yearsWorth().segments();
        int worst = -1;
        for (int bucket = 0; bucket < worth.size(); bucket++) {
            Money contribution = worth.get(bucket).contribution();
            if (contribution.isNegative()
                    && (worst < 0 || contribution.compareTo(worth.get(worst).contribution()) < 0)) {
                worst = bucket;
            }
        }
        if (worst < 0) {
            return Optional.empty();
        }
        String name = picture.segmentation().segments().get(worst).name();
        Money lost = worth.get(worst).contribution().negate();
        return Optional.of(
                new Line(Phrase.of("today.losing", Phrase.verbatim(name), lost), Action.SEE_SEGMENTS, worst));
    }

    private static Optional<Line> nextOccasion(CustomerFacts facts, LocalDate today) {
        return OccasionCalendar.of(facts.settings().country())
                .in(new Period(today, today.plusDays(DAYS_AHEAD)))
                .stream()
                .map(dated -> new Coming(
                        dated, count(facts, "occasion", dated.occasion().code())))
                .filter(coming -> coming.buyers() >= Share.FEW)
                .findFirst()
                .map(coming -> new Line(
                        Phrase.of(
                                "today.occasion",
                                Phrase.of(
                                        "occasion." + coming.dated().occasion().code()),
                                coming.dated().day().toEpochDay() - today.toEpochDay(),
                                coming.buyers()),
                        Action.SEE_OCCASION));
    }

    /** An occasion ahead, and how many come for it. */
    private record Coming(OccasionCalendar.Dated dated, long buyers) {}

    private static Optional<Line> slippingAway(CustomerFacts facts) {
        long lapsed = count(facts, "stage", LifeStage.LAPSED.code());
        return lapsed < Share.FEW
                ? Optional.empty()
                : Optional.of(new Line(
                        Phrase.of("today.lapsed", lapsed, sumOf(facts, LifeStage.LAPSED)), Action.SEE_CUSTOMERS));
    }

    private static Optional<Line> firstTimers(CustomerFacts facts) {
        long once = count(facts, "stage", LifeStage.FIRST_TIME.code());
        if (once < Share.FEW) {
            return Optional.empty();
        }
        long waiting = SecondVisit.of(facts, Purchases.of(facts.ledger()))
                .map(second -> second.waiting().size())
                .orElse(0);
        return Optional.of(
                waiting == 0
                        ? new Line(Phrase.of("today.first-timers", once), Action.SEE_CUSTOMERS)
                        : new Line(Phrase.of("today.first-timers.now", waiting), Action.SEE_FIRST_TIMERS));
    }

    private static Optional<Line> openIssues(int open) {
        return open == 0
                ? Optional.empty()
                : Optional.of(new Line(Phrase.of("today.open-issues", (long) open), Action.SEE_SERVICE));
    }

    private static long count(CustomerFacts facts, String fact, String label) {
        if (!(facts.column(fact).orElse(null) instanceof Column.Categories categories)) {
            return 0;
        }
        int code = categories.labels().indexOf(label);
        long count = 0;
        for (int each : categories.codes()) {
            if (each == code && code >= 0) {
                count++;
            }
        }
        return count;
    }

    private static Money sumOf(CustomerFacts facts, LifeStage stage) {
        long sum = 0;
        for (int row = 0; row < facts.size(); row++) {
            if (facts.label("stage", row).filter(stage.code()::equals).isPresent()) {
                sum += facts.revenue(row);
            }
        }
        return new Money(sum);
    }
}
