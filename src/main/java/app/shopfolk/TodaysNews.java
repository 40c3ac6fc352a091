package app.shopfolk;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.insight.BucketWatch;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.forecast.Forecast;
import app.shopfolk.outreach.CampaignResult;
import app.shopfolk.outreach.CustomerKeys;
import app.shopfolk.outreach.Purchases;
import app.shopfolk.persona.Freshness;
import app.shopfolk.persona.Members;
import app.shopfolk.persona.Persona;
import app.shopfolk.segment.Segment;
import app.shopfolk.service.OpenIssues;
import app.shopfolk.today.News;
import app.shopfolk.today.view.TodayViewModel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Gathers from the rooms what is news today. */
record TodaysNews(Shop shop, BucketWatch watch) implements TodayViewModel.Source {
    /** So many calls fit into an afternoon. */
    private static final int WORTH_A_CALL = 10;

    @Override
    public News atOnce(Picture picture) {
        List<Persona> personas = shop.personas().all();
        return new News(
                shop.ledger().imports(),
                shop.watched().untold(),
                withoutPersona(picture, personas),
                stale(picture, personas),
                watch.moves(picture),
                Optional.empty(),
                results(picture.facts()),
                OpenIssues.of(picture.facts(), shop.issues()).size());
    }

    @Override
    public LocalDate today() {
        return shop.lists().today();
    }

    @Override
    public News withForecast(Picture picture, News known) {
        Forecast forecast = shop.forecasts().newest();
        int[] overdue = forecast.overdue();
        return known.with(new News.Late(
                overdue.length, forecast.of(Arrays.copyOf(overdue, Math.min(WORTH_A_CALL, overdue.length)))));
    }

    private static int withoutPersona(Picture picture, List<Persona> personas) {
        return (int) picture.segmentation().segments().stream()
                .filter(segment ->
                        personas.stream().noneMatch(persona -> persona.segment().equals(segment.id())))
                .count();
    }

    private static int stale(Picture picture, List<Persona> personas) {
        int stale = 0;
        List<Segment> segments = picture.segmentation().segments();
        for (int bucket = 0; bucket < segments.size(); bucket++) {
            String id = segments.get(bucket).id();
            List<Persona> its = personas.stream()
                    .filter(persona -> persona.segment().equals(id))
                    .toList();
            if (!its.isEmpty()) {
                Members members =
                        Members.of(picture.facts(), picture.assignment().rows(bucket));
                for (Persona persona : its) {
                    stale += Freshness.count(persona, members);
                }
            }
        }
        return stale;
    }

    private List<CampaignResult> results(CustomerFacts facts) {
        if (shop.lists().handedOut().isEmpty()) {
            return List.of();
        }
        CustomerKeys keys = shop.lists().keys(facts);
        Purchases purchases = Purchases.of(facts.ledger());
        return shop.lists().handedOut().stream()
                .map(campaign -> CampaignResult.of(campaign, facts, keys, purchases, shop.rates()))
                .toList();
    }
}
