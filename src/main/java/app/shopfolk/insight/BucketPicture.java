package app.shopfolk.insight;

import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segmentation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who was in which bucket on a day.
 *
 * @param day the last day the ledger knew then
 * @param version of the ledger it was taken from
 * @param buckets in order, with the rules they had
 * @param customers ids in the ledger
 * @param bucketOf the position of each one's bucket, or {@link Assignment#EVERYONE_ELSE}
 */
public record BucketPicture(LocalDate day, long version, List<Bucket> buckets, int[] customers, int[] bucketOf) {
    /**
     * A bucket as it was.
     *
     * @param rule a text that is the same for the same rule
     */
    public record Bucket(String id, String name, String rule) {}

    public BucketPicture {
        buckets = List.copyOf(buckets);
    }

    /** The picture as it is now. */
    static BucketPicture of(Picture now) {
        int size = now.facts().size();
        int[] customers = new int[size];
        int[] bucketOf = new int[size];
        Arrays.fill(bucketOf, Assignment.EVERYONE_ELSE);
        for (int row = 0; row < size; row++) {
            customers[row] = now.facts().customer(row).id();
        }
        for (int bucket = 0; bucket < now.assignment().buckets(); bucket++) {
            int its = bucket;
            now.assignment().forEach(bucket, row -> bucketOf[row] = its);
        }
        return new BucketPicture(
                now.facts().asOf(), now.facts().ledger().version(), buckets(now.segmentation()), customers, bucketOf);
    }

    private static List<Bucket> buckets(Segmentation segmentation) {
        return segmentation.segments().stream()
                .map(segment -> new Bucket(segment.id(), segment.name(), text(segment.rule())))
                .toList();
    }

    private static String text(Rule rule) {
        return switch (rule) {
            case Rule.All(List<Rule> parts) -> "all" + texts(parts);
            case Rule.Any(List<Rule> parts) -> "any" + texts(parts);
            case Rule.Not(Rule part) -> "not" + texts(List.of(part));
            // A set has no order of its own.
            case Rule.OneOf oneOf ->
                oneOf.fact() + oneOf.labels().stream().sorted().toList();
            case Rule.Condition condition -> condition.toString();
        };
    }

    private static String texts(List<Rule> parts) {
        return parts.stream().map(BucketPicture::text).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Whether both have the same buckets in the same order, whatever they are called; else nobody moved by herself. */
    boolean isComparableWith(BucketPicture other) {
        return buckets.size() == other.buckets.size()
                && IntStream.range(0, buckets.size())
                        .allMatch(at -> buckets.get(at)
                                        .id()
                                        .equals(other.buckets.get(at).id())
                                && buckets.get(at)
                                        .rule()
                                        .equals(other.buckets.get(at).rule()));
    }
}
