package app.shopfolk.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestJobTest {
    private final HeldJobs jobs = new HeldJobs();
    private final LatestJob latest = new LatestJob(jobs);
    private final List<Object> heard = new ArrayList<>();

    private void ask(String answer) {
        latest.run(progress -> answer, heard::add);
    }

    @Test
    void onlyWhatWasAskedForLastIsHeard() {
        ask("first");
        ask("second");
        jobs.finish();
        assertThat(heard).containsExactly(new Outcome.Done<>("second"));
        ask("third");
        jobs.finish();
        assertThat(heard).containsExactly(new Outcome.Done<>("second"), new Outcome.Done<>("third"));
    }

    @Test
    void aFailureIsHeardToo() {
        latest.run(
                progress -> {
                    throw new IllegalArgumentException("no");
                },
                heard::add);
        jobs.finish();
        assertThat(heard).singleElement().isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void whatIsNotWantedAnyMoreIsNotHeard() {
        ask("first");
        latest.dismiss();
        jobs.finish();
        assertThat(heard).isEmpty();
    }
}
