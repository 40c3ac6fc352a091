package app.shopfolk;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.Understanding;
import app.shopfolk.insight.BucketWatch;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.forecast.Forecast;
import app.shopfolk.outreach.Overdue;
import app.shopfolk.outreach.Purchases;
import app.shopfolk.outreach.Reminder;
import app.shopfolk.outreach.SecondVisit;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sample.SampleShop;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import app.shopfolk.service.OpenIssues;
import app.shopfolk.today.Briefing;
import app.shopfolk.today.News;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample shop's last weeks brought in one by one, as a till would export them, and Today read after each:
 * {@code -Dshopfolk.weeks=12} for twelve; the sentences go to {@code target/today.txt}.
 */
class TwelveWeeksTest {
    private static final int WEEKS = Integer.getInteger("shopfolk.weeks", 1);
    private static final Pattern DAY = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2}");
    private static final Words WORDS = Words.of(Locale.UK, Currency.getInstance("GBP"));

    @TempDir
    Path folder;

    @Test
    void everyWeekSaysAtMostSevenThingsAndEachLeadsToWhatItTells() throws IOException {
        List<Path> exports = SampleShop.open().writeTo(folder.resolve("exports"));
        LocalDate first = SampleShop.LAST_DAY.minusWeeks(WEEKS);
        StringBuilder read = new StringBuilder();
        try (Shop shop = Shop.open(Folders.in(folder.resolve("data")))) {
            bringIn(shop, part(exports, "before", LocalDate.MIN, first));
            shop.segmentations()
                    .save(StartingPoint.of(Trade.FLORIST, shop.picture().facts(), shop.words()));
            BucketWatch watch = new BucketWatch(shop.bucketPictures());
            watch.look(shop.picture());
            TodaysNews source = new TodaysNews(shop, watch);
            for (int week = 1; week <= WEEKS; week++) {
                LocalDate until = first.plusWeeks(week);
                bringIn(shop, part(exports, "week" + week, until.minusWeeks(1), until));
                shop.pictures().changed();
                Picture picture = shop.picture();
                News news = source.withForecast(picture, source.atOnce(picture));
                Briefing briefing = Briefing.of(picture, news, until);
                watch.look(picture);
                assertThat(briefing.lines()).hasSizeBetween(1, 7);
                Set<String> said = new HashSet<>();
                read.append(until).append('\n');
                for (Briefing.Line line : briefing.lines()) {
                    String words = WORDS.say(line.says());
                    assertThat(said.add(words)).as(words).isTrue();
                    assertThat(words).doesNotContain("today.", "{", "null");
                    read.append("  ")
                            .append(words)
                            .append("  [")
                            .append(line.action())
                            .append("]\n");
                    assertThat(leads(shop, picture, line.action(), words, until))
                            .as(words)
                            .isTrue();
                }
            }
        }
        Files.writeString(Path.of("target", "today.txt"), read);
    }

    /** Whether the place that a line's button opens holds what the line tells of. */
    private static boolean leads(Shop shop, Picture picture, Briefing.Action action, String words, LocalDate today) {
        return switch (action) {
            case SEE_OVERDUE ->
                words.startsWith(WORDS.figures()
                        .number(Overdue.of(forecast(shop)).orElseThrow().rows().size()));
            case SEE_SERVICE ->
                words.startsWith(WORDS.figures()
                        .number(OpenIssues.of(picture.facts(), shop.issues()).size()));
            case SEE_OCCASION ->
                Reminder.of(picture.facts(), today).stream()
                        .anyMatch(reminder -> words.contains(
                                WORDS.figures().number(reminder.rows().size())));
            case SEE_FIRST_TIMERS ->
                words.contains(WORDS.figures()
                        .number(SecondVisit.of(
                                        picture.facts(),
                                        Purchases.of(picture.facts().ledger()))
                                .orElseThrow()
                                .waiting()
                                .size()));
            case SEE_SEGMENTS, SEE_PERSONAS -> picture.isShaped();
            case SEE_CUSTOMERS -> picture.facts().size() > 0;
            case SEE_IMPORTS -> !shop.ledger().imports().isEmpty();
            case SHAPE_BUCKETS, SEE_RESULT -> false;
        };
    }

    private static Forecast forecast(Shop shop) {
        return shop.forecasts().newest();
    }

    private static void bringIn(Shop shop, List<Path> files) throws IOException {
        shop.importing().bringIn(Understanding.of(files, Progress.none()), Progress.none());
    }

    /** Of every export the lines after one day, up to another; those without a day only where the beginning is open. */
    private List<Path> part(List<Path> exports, String name, LocalDate after, LocalDate until) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name));
        List<Path> parts = new ArrayList<>();
        for (Path export : exports) {
            List<String> all = Files.readAllLines(export, StandardCharsets.UTF_8);
            boolean dated = isDated(export);
            if (!dated && !after.equals(LocalDate.MIN)) {
                continue;
            }
            List<String> its = new ArrayList<>(List.of(all.getFirst()));
            for (String line : all.subList(1, all.size())) {
                if (!dated || isBetween(line, after, until)) {
                    its.add(line);
                }
            }
            if (its.size() > 1) {
                parts.add(Files.write(to.resolve(export.getFileName()), its, StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static boolean isDated(Path export) {
        String name = export.getFileName().toString();
        return !name.startsWith("customers") && !name.startsWith("products");
    }

    private static boolean isBetween(String line, LocalDate after, LocalDate until) {
        Matcher day = DAY.matcher(line);
        if (!day.find()) {
            return false;
        }
        LocalDate its = day.group().contains(".")
                ? LocalDate.parse(day.group(), DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT))
                : LocalDate.parse(day.group());
        return its.isAfter(after) && !its.isAfter(until);
    }
}
