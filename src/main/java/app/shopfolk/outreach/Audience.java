package app.shopfolk.outreach;

import app.shopfolk.insight.Picture;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * People to be reached together: a bucket, everyone, or those for whom there is an occasion just now.
 *
 * @param id stable; campaigns and the owner's wording hang on it
 * @param colour position in the palette, negative for none
 * @param rows of the customers, rising
 */
public record Audience(String id, String name, int colour, List<Integer> rows) {
    /** The id of everyone. */
    public static final String EVERYONE = "everyone";

    /** The id of those in no bucket. */
    public static final String EVERYONE_ELSE = "everyone-else";

    public Audience {
        rows = List.copyOf(rows);
    }

    /**
     * The buckets in their order, those in none, and everyone; without a bucket that is empty.
     *
     * @param everyoneElse what the screen calls those in no bucket
     * @param everyone what the screen calls all together
     */
    public static List<Audience> of(Picture picture, String everyoneElse, String everyone) {
        List<Audience> audiences = new ArrayList<>();
        List<Segment> segments = picture.segmentation().segments();
        for (int bucket = 0; bucket < segments.size(); bucket++) {
            Segment segment = segments.get(bucket);
            audiences.add(
                    new Audience(segment.id(), segment.name(), segment.colour(), rows(picture.assignment(), bucket)));
        }
        audiences.add(
                new Audience(EVERYONE_ELSE, everyoneElse, -1, rows(picture.assignment(), Assignment.EVERYONE_ELSE)));
        audiences.add(new Audience(
                EVERYONE,
                everyone,
                -1,
                IntStream.range(0, picture.facts().size()).boxed().toList()));
        audiences.removeIf(audience -> audience.rows().isEmpty());
        return List.copyOf(audiences);
    }

    private static List<Integer> rows(Assignment assignment, int bucket) {
        return IntStream.of(assignment.rows(bucket)).boxed().toList();
    }

    public int size() {
        return rows.size();
    }
}
