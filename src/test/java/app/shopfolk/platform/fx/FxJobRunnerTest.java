package app.shopfolk.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.task.Job;
import app.shopfolk.platform.task.JobRunner.Running;
import app.shopfolk.platform.task.Outcome;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

@WindowTest
class FxJobRunnerTest {
    private final List<Outcome<String>> outcomes = new CopyOnWriteArrayList<>();
    private final List<Long> steps = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    @Test
    void tellsProgressNowAndThenAndTheResultOnceOnTheWindowsThread() throws InterruptedException {
        run(progress -> {
            for (long row = 1; row <= 1_000_000; row++) {
                progress.at(row, 1_000_000);
            }
            return "done";
        });
        assertThat(outcomes).containsExactly(new Outcome.Done<>("done"));
        assertThat(steps).hasSizeLessThan(200).endsWith(1_000_000L);
    }

    @Test
    void aCancelledJobEndsAsCancelled() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Running running = start(progress -> {
            started.countDown();
            while (true) {
                progress.check();
                Thread.onSpinWait();
            }
        });
        assertThat(started.await(5, TimeUnit.SECONDS)).isTrue();
        running.cancel();
        running.cancel();
        await();
        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
    }

    @Test
    void aFailureAndEvenAFaultOfTheMachineEndIt() throws InterruptedException {
        run(progress -> {
            throw new StackOverflowError();
        });
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Failed.class);
    }

    private void run(Job<String> job) throws InterruptedException {
        start(job);
        await();
    }

    private Running start(Job<String> job) {
        return new FxJobRunner().run(job, step -> steps.add(step.done()), outcome -> {
            assertThat(Platform.isFxApplicationThread()).isTrue();
            outcomes.add(outcome);
            ended.countDown();
        });
    }

    private void await() throws InterruptedException {
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
    }
}
