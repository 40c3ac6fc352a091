package app.shopfolk.insight.view;

import app.shopfolk.insight.WorthBySegment;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.segment.Segmentation;
import java.util.List;

/** What the sentence, the bars and the table are made of: the exact figures, and each line as it is shown. */
record SegmentLines(WorthBySegment worth, List<SegmentRow> rows) {
    static SegmentLines of(Segmentation segmentation, WorthBySegment worth, Texts texts, Figures figures) {
        SegmentRows rows = new SegmentRows(
                texts, figures, worth.basis().isAnythingKnown(), worth.total().serviceMinutes() > 0);
        return new SegmentLines(worth, rows.of(segmentation, worth));
    }

    boolean areCostsKnown() {
        return worth.basis().isAnythingKnown();
    }

    boolean isServiceKnown() {
        return worth.total().serviceMinutes() > 0;
    }

    /** The lines with customers behind them: the buckets and everyone else. */
    List<SegmentRow> bars() {
        return rows.stream().filter(SegmentRow::hasCustomers).toList();
    }
}
