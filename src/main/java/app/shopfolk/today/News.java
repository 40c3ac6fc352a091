package app.shopfolk.today;

import app.shopfolk.importing.WatchedFiles;
import app.shopfolk.insight.Moves;
import app.shopfolk.insight.forecast.Expected;
import app.shopfolk.outreach.CampaignResult;
import app.shopfolk.sales.ImportEntry;
import java.util.List;
import java.util.Optional;

/**
 * What the other rooms have to tell today.
 *
 * @param imports the newest first
 * @param watched files of the watched folder that the owner has not been told of
 * @param withoutPersona how many segments have no persona yet
 * @param stale how many statements of the personas the data moved away from
 * @param moves who moved between buckets since the picture before
 * @param overdue those who are away longer than is their habit; empty while that is not known
 * @param results what came of the lists handed out, the newest first
 * @param openIssues how many service issues wait, of the files and noted
 */
public record News(
        List<ImportEntry> imports,
        List<WatchedFiles.Seen> watched,
        int withoutPersona,
        int stale,
        Optional<Moves> moves,
        Optional<Late> overdue,
        List<CampaignResult> results,
        int openIssues) {
    public News {
        imports = List.copyOf(imports);
        watched = List.copyOf(watched);
        results = List.copyOf(results);
    }

    /**
     * Who is overdue.
     *
     * @param all how many
     * @param first the few of them of whom most can be expected, and what that is
     */
    public record Late(int all, Expected first) {}

    /** Nothing from anywhere but the imports. */
    public static News of(List<ImportEntry> imports, int withoutPersona) {
        return new News(imports, List.of(), withoutPersona, 0, Optional.empty(), Optional.empty(), List.of(), 0);
    }

    /** The same with those who are overdue, which takes longer to find out. */
    public News with(Late awayTooLong) {
        return new News(imports, watched, withoutPersona, stale, moves, Optional.of(awayTooLong), results, openIssues);
    }

    News withWatched(List<WatchedFiles.Seen> seen) {
        return new News(imports, seen, withoutPersona, stale, moves, overdue, results, openIssues);
    }
}
