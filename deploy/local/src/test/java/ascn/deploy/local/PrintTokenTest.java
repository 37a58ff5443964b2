package ascn.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintTokenTest {

    @Test
    void aRoleIsAskedForWithItsScope() {
        assertThat(PrintToken.request(List.of("SECRETARIAT")))
                .isEqualTo(new PrintToken.Request(SampleRole.SECRETARIAT, Optional.empty(), false));
        assertThat(PrintToken.request(List.of("--record-past", "ams_nominator", "ID")))
                .isEqualTo(new PrintToken.Request(SampleRole.AMS_NOMINATOR, Optional.of("ID"), true));
        assertThat(PrintToken.request(List.of("BODY_SECRETARY", "Joint", "Consultative", "Meeting"))
                        .scope())
                .contains("Joint Consultative Meeting");
    }

    @Test
    void aRoleThatDoesNotExistIsAnsweredWithTheList() {
        assertThatThrownBy(() -> PrintToken.request(List.of("KING")))
                .isInstanceOf(PrintToken.UsageException.class)
                .hasMessage("There is no role 'KING'. One of " + SampleRole.list() + ".");
        assertThatThrownBy(() -> PrintToken.request(List.of()))
                .isInstanceOf(PrintToken.UsageException.class)
                .hasMessageContaining("AMS_NOMINATOR <member state>");
    }

    @Test
    void aScopeThatIsMissingOrTooMuchIsNamed() {
        assertThatThrownBy(() -> PrintToken.request(List.of("CSCO")))
                .isInstanceOf(PrintToken.UsageException.class)
                .hasMessageStartingWith("CSCO needs a city. The roles: SECRETARIAT, ");
        assertThatThrownBy(() -> PrintToken.request(List.of("OPERATOR", "ID")))
                .isInstanceOf(PrintToken.UsageException.class)
                .hasMessageStartingWith("OPERATOR stands alone, without 'ID'.");
    }
}
