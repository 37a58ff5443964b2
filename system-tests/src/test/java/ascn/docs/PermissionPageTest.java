package ascn.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page for people says what the tables for machines say. */
class PermissionPageTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGE = ROOT.resolve("docs/permissions.md");
    private static final String COMMAND = "mvn -q verify -pl system-tests -am -Dtest=PermissionPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dascn.docs=write";

    @Test
    void thePageOfPermissionsIsUpToDate() throws IOException {
        var page = new PermissionPage(ROOT).text();
        if ("write".equals(System.getProperty("ascn.docs"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/permissions.md; write it anew with: " + COMMAND)
                .isEqualTo(page);
    }
}
