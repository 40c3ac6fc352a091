package app.shopfolk.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.base.Share;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.importing.WatchedFiles.Ending;
import app.shopfolk.importing.WatchedFiles.Seen;
import app.shopfolk.insight.Moves;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.insight.forecast.Expected;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContact;
import app.shopfolk.sales.Tally;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import app.shopfolk.today.Briefing.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BriefingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Segmentation ONE_BUCKET = new Segmentation(
            Trade.FLORIST, List.of(new Segment("all", "Callers", 0, new Rule.All(List.of()), Money.ZERO)));

    @Test
    void anEmptyLedgerSaysNothing() {
        Briefing briefing = Briefing.of(picture(ledger(0, TODAY, 0), false), News.of(List.of(), 0));
        assertThat(briefing.lines()).isEmpty();
    }

    @Test
    void withoutSavedBucketsTheFirstThingIsToMakeThem() {
        Briefing briefing = Briefing.of(picture(ledger(3, TODAY, 0), false), News.of(List.of(), 0));
        assertThat(briefing.lines()).extracting(Briefing.Line::action).containsExactly(Action.SHAPE_BUCKETS);
    }

    @Test
    void rowsSetAsideInTheNewestImportAreRememberedFirst() {
        var spoilt = new ImportEntry(
                2, "march.csv", "sale-lines", "d", Instant.EPOCH, new Tally(10, 7, 3, 0, 0), 7, Money.ZERO);
        Briefing briefing = Briefing.of(picture(ledger(3, TODAY, 0), false), News.of(List.of(spoilt), 0));
        assertThat(briefing.lines().getFirst().says()).isEqualTo(Phrase.of("today.set-aside", 3L, "march.csv"));
    }

    @Test
    void aBucketThatCostsMoreThanItBringsIsNamedWithTheSum() {
        Briefing briefing = Briefing.of(picture(ledger(1, TODAY, 1), true), News.of(List.of(), 0));
        assertThat(briefing.lines().getFirst())
                .isEqualTo(new Briefing.Line(
                        Phrase.of("today.losing", Phrase.verbatim("Callers"), Money.of("28")), Action.SEE_SEGMENTS, 0));
    }

    @Test
    void whatABucketCostMoreThanAYearAgoIsNoNews() {
        assertThat(lines(ledger(1, TODAY.minusMonths(11), 1))).contains("today.losing");
        assertThat(lines(ledger(1, TODAY.minusMonths(13), 1))).doesNotContain("today.losing");
    }

    @Test
    void fewCustomersWaitingForASecondVisitAreNotWorthALineAndManyAre() {
        assertThat(lines(ledger(4, TODAY, 0))).doesNotContain("today.first-timers");
        assertThat(lines(ledger(6, TODAY, 0))).contains("today.first-timers");
    }

    @Test
    void whatTheWatchedFolderBroughtAndWhatWaitsInItComesFirst() {
        var brought = new Seen("a", "mon.csv", Instant.EPOCH, Ending.BROUGHT, 40, 0);
        var asks = new Seen("b", "tue.csv", Instant.EPOCH, Ending.ASKS, 0, 0);
        Briefing briefing = Briefing.of(
                picture(ledger(3, TODAY, 0), false),
                News.of(List.of(), 0).withWatched(List.of(brought, asks, brought)));
        assertThat(briefing.lines().subList(0, 2))
                .containsExactly(
                        new Briefing.Line(Phrase.of("today.watched.brought", 2L, 80L), Action.SEE_IMPORTS),
                        new Briefing.Line(Phrase.of("today.watched.waiting", 1L), Action.SEE_IMPORTS));
    }

    @Test
    void theLargestMoveIsToldWithWhatItIsWorthAYear() {
        // Ten customers in the only bucket, each with a margin of 2.00; nobody is left in everyone else.
        Moves moves = new Moves(
                TODAY.minusMonths(1),
                List.of(new Moves.Move(Assignment.EVERYONE_ELSE, 0, 6), new Moves.Move(0, -1, 5)),
                0);
        News news = new News(List.of(), List.of(), 0, 0, Optional.of(moves), Optional.empty(), List.of(), 0);
        assertThat(Briefing.of(picture(ledger(10, TODAY, 0), true), news).lines())
                .contains(new Briefing.Line(
                        Phrase.of(
                                "today.moved.more",
                                6L,
                                Phrase.of("insight.row.everyone-else"),
                                Phrase.verbatim("Callers"),
                                TODAY.minusMonths(1),
                                Money.of("12")),
                        Action.SEE_SEGMENTS,
                        0));
    }

    @Test
    void aMoveOfFewIsNotTold() {
        Moves moves = new Moves(TODAY, List.of(new Moves.Move(Assignment.EVERYONE_ELSE, 0, Share.FEW - 1)), 0);
        News news = new News(List.of(), List.of(), 0, 0, Optional.of(moves), Optional.empty(), List.of(), 0);
        assertThat(Briefing.of(picture(ledger(10, TODAY, 0), true), news).lines())
                .noneMatch(line -> line.says().toString().contains("today.moved"));
    }

    @Test
    void whoIsOverdueIsToldInPlaceOfWhoLapsedOnceTheForecastIsThere() {
        News news = News.of(List.of(), 0).with(new News.Late(30, new Expected(12, 6, 20, Money.of("340"), 12)));
        assertThat(Briefing.of(picture(ledger(10, TODAY, 0), true), news).lines())
                .contains(new Briefing.Line(Phrase.of("today.overdue", 30L, Money.of("340"), 12L), Action.SEE_OVERDUE));
    }

    @Test
    void aShopTooYoungToLookAYearAheadIsToldWhoIsOverdueWithoutAWorth() {
        News news = News.of(List.of(), 0).with(new News.Late(30, new Expected(0, 0, 0, Money.ZERO, 12)));
        assertThat(Briefing.of(picture(ledger(10, TODAY, 0), true), news).lines())
                .extracting(Briefing.Line::says)
                .anyMatch(says -> says.toString().contains("today.overdue-young"));
    }

    @Test
    void statementsThatNoLongerFitLeadToThePersonas() {
        News news = new News(List.of(), List.of(), 0, 3, Optional.empty(), Optional.empty(), List.of(), 0);
        assertThat(Briefing.of(picture(ledger(3, TODAY, 0), true), news).lines())
                .contains(new Briefing.Line(Phrase.of("today.stale", 3L), Action.SEE_PERSONAS));
    }

    @Test
    void neverMoreThanSevenLines() {
        var spoilt = new ImportEntry(
                2, "march.csv", "sale-lines", "d", Instant.EPOCH, new Tally(10, 7, 3, 0, 0), 7, Money.ZERO);
        assertThat(Briefing.of(picture(ledger(40, TODAY, 20), true), News.of(List.of(spoilt), 3))
                        .lines())
                .hasSizeLessThanOrEqualTo(Briefing.MOST)
                .hasSizeGreaterThan(3);
    }

    private static List<String> lines(LedgerContents ledger) {
        return Briefing.of(picture(ledger, true), News.of(List.of(), 0)).lines().stream()
                .map(line -> ((Phrase.Said) line.says()).key())
                .toList();
    }

    private static Picture picture(LedgerContents ledger, boolean shaped) {
        CustomerFacts facts = CustomerFacts.of(ledger, FactSettings.DEFAULT.withAsOf(TODAY));
        return Picture.of(facts, ONE_BUCKET, shaped, Rates.DEFAULT);
    }

    /** Customers who each bought once for 10.00 with a margin of 2.00, and contacts of an hour each. */
    private static LedgerContents ledger(int customers, LocalDate day, int contacts) {
        List<Customer> people = new ArrayList<>();
        List<Identity> identities = new ArrayList<>();
        List<String> receipts = new ArrayList<>();
        SaleLines lines = new SaleLines();
        int[] customerOfIdentity = new int[customers];
        for (int each = 0; each < customers; each++) {
            Identity identity = new Identity(Identity.Kind.CUSTOMER_NUMBER, "" + each);
            people.add(new Customer(each, "No. " + each, Set.of(identity), Map.of(), Map.of()));
            identities.add(identity);
            receipts.add("R" + each);
            customerOfIdentity[each] = each;
            lines.add(
                    each,
                    each,
                    SaleLines.NONE,
                    (int) day.toEpochDay(),
                    SaleLines.NO_MINUTE,
                    Channel.SHOP,
                    Money.UNIT,
                    10 * Money.UNIT,
                    8 * Money.UNIT,
                    0);
        }
        List<ServiceContact> service = new ArrayList<>();
        for (int each = 0; each < contacts; each++) {
            service.add(new ServiceContact(each % customers, day, 6000, null, null, null, true));
        }
        return new LedgerContents(
                people, identities, customerOfIdentity, List.of(), receipts, lines, service, Map.of(), 1);
    }
}
