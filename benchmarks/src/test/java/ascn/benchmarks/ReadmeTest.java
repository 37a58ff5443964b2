package ascn.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theReadmeNamesEveryBenchmark() throws IOException {
        var readme = Files.readString(Path.of("README.md"));

        assertThat(Benchmarks.names()).isNotEmpty().allSatisfy(name -> assertThat(readme)
                .contains("`" + name + "`"));
    }
}
