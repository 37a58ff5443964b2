package ascn.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.platform.embedded.FreePorts;
import ascn.platform.embedded.Waiting;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    private final LocalSettings settings;
    private final Mark mark;
    private final int port = FreePorts.next();
    private final JvmComponent service;

    ProcessesTest(@TempDir Path data) throws IOException {
        settings = LocalSettings.forTests(data, data);
        mark = Mark.of(data);
        Files.createDirectories(settings.logDirectory());
        service = component(Map.of("QUARKUS_HTTP_PORT", Integer.toString(port)));
    }

    @AfterEach
    void stop() {
        service.stop();
    }

    @Test
    void aServiceThatEndsDuringItsStartIsNamedWithTheEndOfItsLog() {
        var failing = component(Map.of("STAND_IN_FAILS", "yes"));
        failing.start();
        failing.ended().join();

        assertThatThrownBy(failing::isReady)
                .isInstanceOf(LocalSystemException.class)
                .hasMessage("twinning-service ended during its start with exit code 3. Its log "
                        + settings.log(Part.TWINNING) + " ends with:\nthe stand-in fails on purpose");
    }

    @Test
    void whatAKilledLauncherLeftIsStopped() {
        service.start();
        assertThat(Waiting.until(service::isReady, Duration.ofSeconds(20))).isTrue();

        new Leftovers(mark).stop(Progress.silent());

        assertThat(service.isRunning()).isFalse();
    }

    @Test
    void theProcessesOfAnotherDirectoryAreLeftAlone(@TempDir Path elsewhere) {
        service.start();
        assertThat(Waiting.until(service::isReady, Duration.ofSeconds(20))).isTrue();

        new Leftovers(Mark.of(elsewhere)).stop(Progress.silent());

        assertThat(service.isRunning()).isTrue();
    }

    @Test
    void ctrlCInTheTerminalReachesTheLauncherOnly() throws Exception {
        service.start();
        assertThat(Waiting.until(service::isReady, Duration.ofSeconds(20))).isTrue();

        int sent = new ProcessBuilder("sh", "-c", "kill -INT " + service.processId())
                .start()
                .waitFor();

        assertThat(sent).isZero();
        assertThat(Http.isOk(URI.create("http://127.0.0.1:" + port))).isTrue();
        assertThat(service.isRunning()).isTrue();
    }

    private JvmComponent component(Map<String, String> environment) {
        var program = new JvmProgram(
                Part.TWINNING,
                List.of("-cp", System.getProperty("java.class.path"), StandInService.class.getName()),
                Map.of(),
                environment,
                () -> Http.isOk(URI.create("http://127.0.0.1:" + port)),
                Duration.ofSeconds(5));
        return new JvmComponent(program, settings, mark);
    }
}
