package ascn.platform.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFailuresTest {

    private static final SQLException TERMINATED = new SQLException("terminating connection", "57P01");

    @Test
    void aCommitThatTheDatabaseDidNotSurviveMayPass() {
        var resource = new XAException("Error trying to commit");
        resource.initCause(TERMINATED);
        var lost = new IllegalStateException("Could not commit transaction");
        lost.addSuppressed(resource);

        assertThat(DatabaseFailures.mayPass(new IllegalStateException(lost))).isTrue();
        assertThat(DatabaseFailures.behind(lost)).containsExactly(TERMINATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "25006", "40P01", "53300", "55P03", "57P01", "58030", "", "0"})
    void aDatabaseThatIsAwayOrBusyMayPass(String state) {
        assertThat(DatabaseFailures.mayPass(new SQLException("away", state))).isTrue();
    }

    @Test
    void aPoolWithoutConnectionsMayPass() {
        assertThat(DatabaseFailures.mayPass(new SQLException("Acquisition timeout")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22021", "42P01", "55000"})
    void aStatementThatIsWrongStaysWrong(String state) {
        assertThat(DatabaseFailures.mayPass(new SQLException("refused", state))).isFalse();
    }

    @Test
    void failuresThatNameEachOtherAreLookedThroughOnce() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.addSuppressed(other);
        one.addSuppressed(TERMINATED);

        assertThat(DatabaseFailures.behind(other)).containsExactly(TERMINATED);
    }
}
