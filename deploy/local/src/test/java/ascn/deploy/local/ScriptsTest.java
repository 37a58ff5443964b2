package ascn.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsTest {

    private final Path folder;

    ScriptsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theNewestJdkIsFoundByItsNumberAndNotByItsName() throws Exception {
        String old = jdk("jdk-8", "1.8.0_392");
        String usual = jdk("jdk-z", "17.0.15");
        String newest = jdk("jdk-a", "25.0.3");
        String early = jdk("jdk-b", "25-ea");
        String withoutCompiler = folder.resolve("jre-99").toString();

        var found = run("newest-jdk", old, usual, newest, early, withoutCompiler);

        assertThat(found).isEqualTo(new Outcome(0, newest));
    }

    @Test
    void withoutAUsableJdkOneSentenceSaysWhatToDo() throws Exception {
        assertThat(run("newest-jdk", jdk("jdk-11", "11.0.2")))
                .isEqualTo(new Outcome(
                        1, "JDK 17 or newer is needed, and none was found: install one, or set JAVA_HOME to it."));
    }

    @Test
    void anOptionThatRunDoesNotKnowIsRefusedBeforeAnythingIsBuilt() throws Exception {
        assertThat(run("../../run", "--frsh")).isEqualTo(new Outcome(2, "Unknown option --frsh. See ./run --help"));
    }

    @Test
    void runTellsItsOptions() throws Exception {
        var help = run("../../run", "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.output()).contains("--fresh", "--no-story", "--exit-after-story");
    }

    private String jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Path bin = Files.createDirectories(home.resolve("bin"));
        for (String program : List.of("java", "javac")) {
            assertThat(Files.createFile(bin.resolve(program)).toFile().setExecutable(true))
                    .isTrue();
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home.toString();
    }

    private static Outcome run(String script, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", script));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output.strip());
    }

    private record Outcome(int exitCode, String output) {}
}
