package app.shopfolk.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstWindowTest {
    @TempDir
    Path data;

    private final BlockingQueue<List<Path>> called = new LinkedBlockingQueue<>();

    @Test
    void aSecondStartHandsItsFilesToTheFirst() throws Exception {
        Path export = data.resolve("sölur 2026, 店.csv").toAbsolutePath();
        FirstWindow first = FirstWindow.listen(data, called::add);
        try (first) {
            assertThat(FirstWindow.call(data, List.of(export))).isTrue();
            assertThat(called.poll(5, TimeUnit.SECONDS)).containsExactly(export);
            assertThat(FirstWindow.call(data, List.of())).isTrue();
            assertThat(called.poll(5, TimeUnit.SECONDS)).isEmpty();
        }
        assertThat(FirstWindow.call(data, List.of())).isFalse();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void withoutAFirstOneThisIsTheFirst() throws IOException {
        assertThat(FirstWindow.call(data, List.of())).isFalse();
        Files.writeString(data.resolve("shopfolk.door"), "1\nleft behind by a crash\n");
        assertThat(FirstWindow.call(data, List.of())).isFalse();
        Files.writeString(data.resolve("shopfolk.door"), "");
        assertThat(FirstWindow.call(data, List.of())).isFalse();
    }

    @Test
    void whoDoesNotKnowTheWordIsNotHeard() throws Exception {
        FirstWindow first = FirstWindow.listen(data, called::add);
        try (first) {
            int port = Integer.parseInt(
                    Files.readAllLines(data.resolve("shopfolk.door")).getFirst());
            try (Socket stranger = new Socket(InetAddress.getLoopbackAddress(), port)) {
                stranger.getOutputStream().write("guess\n/etc/passwd\n\n".getBytes(StandardCharsets.UTF_8));
                assertThat(stranger.getInputStream().read()).isEqualTo(-1);
            }
            assertThat(called.poll(100, TimeUnit.MILLISECONDS)).isNull();
            assertThat(FirstWindow.call(data, List.of())).isTrue();
        }
    }
}
