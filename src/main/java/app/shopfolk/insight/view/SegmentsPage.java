package app.shopfolk.insight.view;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.insight.Rates;
import app.shopfolk.insight.WorthBySegment;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segmentation;
import java.time.Instant;
import java.util.List;

/** What the Segments page can be: without data, without buckets, or with figures. */
sealed interface SegmentsPage {
    /** Nothing was imported yet. */
    record NoData() implements SegmentsPage {}

    /** There are customers, but the wizard was never finished. */
    record NoBuckets() implements SegmentsPage {}

    /**
     * Everything the page shows.
     *
     * @param period what the figures are summed over, in words
     * @param asOf when they were counted
     */
    record Ready(
            CustomerFacts facts,
            Segmentation segmentation,
            Assignment assignment,
            SegmentLines lines,
            Rates rates,
            String period,
            Instant asOf)
            implements SegmentsPage {
        WorthBySegment worth() {
            return lines.worth();
        }

        List<SegmentRow> rows() {
            return lines.rows();
        }

        boolean areCostsKnown() {
            return lines.areCostsKnown();
        }

        boolean isServiceKnown() {
            return lines.isServiceKnown();
        }

        List<SegmentRow> bars() {
            return lines.bars();
        }
    }
}
