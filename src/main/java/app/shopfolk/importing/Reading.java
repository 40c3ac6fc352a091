package app.shopfolk.importing;

import app.shopfolk.importing.table.CodedCells;
import app.shopfolk.importing.table.Table;
import app.shopfolk.importing.values.ColumnEvidence;
import java.util.ArrayList;
import java.util.List;

/** What the rows of a table are seen to hold while they pass by. */
final class Reading implements Table.RowReader {
    private static final int SAMPLE = 12;

    private final ReadSoFar soFar;
    private final List<ColumnEvidence> evidence;
    private final List<List<String>> sample = new ArrayList<>();
    private long rows;
    private boolean settled;

    Reading(List<String> header, ReadSoFar soFar) {
        this.soFar = soFar;
        this.evidence = header.stream().map(_ -> new ColumnEvidence()).toList();
    }

    @Override
    public boolean row(long number, List<String> cells) {
        int there = Math.min(evidence.size(), cells.size());
        if (cells instanceof CodedCells coded) {
            take(coded, there);
        } else {
            for (int i = 0; i < there; i++) {
                evidence.get(i).add(cells.get(i));
            }
        }
        for (int i = there; i < evidence.size(); i++) {
            evidence.get(i).add("");
        }
        if (sample.size() < SAMPLE) {
            sample.add(List.copyOf(cells));
        }
        rows++;
        soFar.row();
        return true;
    }

    private void take(CodedCells cells, int there) {
        for (int i = 0; i < there; i++) {
            ColumnEvidence column = evidence.get(i);
            int code = cells.code(i);
            if (!column.again(code)) {
                column.add(cells.get(i), code);
            }
        }
    }

    /** What each column holds, once all rows have passed. */
    List<ColumnEvidence> evidence() {
        if (!settled) {
            evidence.parallelStream().forEach(ColumnEvidence::settle);
            settled = true;
        }
        return evidence;
    }

    long rows() {
        return rows;
    }

    List<List<String>> sample() {
        return sample;
    }
}
