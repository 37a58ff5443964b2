package ascn.platform.http.conditional;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.platform.http.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3-json\"", "\"3-csv\"", "\"1-json\", \"3-json\"", "*"})
    void aTagOfTheCurrentVersionMatchesWhateverItsRepresentation(String ifMatch) {
        assertThatCode(() -> ExpectedVersion.of(ifMatch).requireCurrent(3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2-json\"",
                "\"4-json\"",
                "W/\"3-json\"",
                "*, \"2-json\"",
                "3-json",
                "\"3\"",
                "\"\"",
                "\"99999999999999999999-json\""
            })
    void anythingElseIsStale(String ifMatch) {
        assertThatThrownBy(() -> ExpectedVersion.of(ifMatch).requireCurrent(3))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("read it again");
    }

    @Test
    void aMissingConditionIsAskedFor() {
        assertThatThrownBy(() -> ExpectedVersion.of(null).requireCurrent(3)).hasMessageContaining("If-Match");
        assertThatThrownBy(() -> ExpectedVersion.of(" ").requireCurrent(3)).hasMessageContaining("If-Match");
    }
}
