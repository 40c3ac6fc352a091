package app.shopfolk.segment;

import java.util.List;

/** The owner's buckets in order: a customer belongs to the first that fits, or to everyone else. */
public record Segmentation(Trade trade, List<Segment> segments) {
    public Segmentation {
        segments = List.copyOf(segments);
    }
}
