package ascn.cityregistry.contact;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.cityregistry.contact.domain.ContactAccess;
import ascn.cityregistry.tenure.domain.Designation;
import ascn.cityregistry.tenure.domain.Post;
import ascn.cityregistry.tenure.domain.Tenure;
import ascn.cityregistry.tenure.domain.TenureFacts;
import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with the contact data of the officer of Makassar. */
class ContactAccessTest {

    private static final LocalDate SINCE = LocalDate.parse("2018-07-08");
    private static final Act ACT = new Act(
            PartialDate.of(SINCE), Standing.RECORDED, "A test", Instant.parse("2026-11-22T03:00:00Z"), "person");
    private static final Optional<String> CHAIRED_BY_THE_PHILIPPINES = Optional.of("PH");

    private static Tenure tenure(Post post, String subject, String state) {
        var designation = post == Post.CHIEF_SMART_CITY_OFFICER ? Designation.CHIEF_URBAN_PLANNER : null;
        var facts = new TenureFacts(SINCE, true, null, "A body", designation, null, false, "A test");
        return Tenure.from(Tenure.record(UUID.randomUUID(), post, subject, state, facts, ACT));
    }

    private static Actor actor(Role... roles) {
        return new Actor("person", Set.of(roles), null, null, false);
    }

    private static Tenure officerOfMakassar() {
        return tenure(Post.CHIEF_SMART_CITY_OFFICER, "makassar", "ID");
    }

    @ParameterizedTest
    @CsvSource({
        "CHIEF_SMART_CITY_OFFICER, makassar, ID, READ",
        "CHIEF_SMART_CITY_OFFICER, banyuwangi, ID, NONE",
        "NATIONAL_REPRESENTATIVE, ID, ID, READ",
        "NATIONAL_REPRESENTATIVE, PH, PH, READ",
        "NATIONAL_REPRESENTATIVE, MY, MY, NONE",
        "SHEPHERD_REPRESENTATIVE, ID, ID, NONE"
    })
    @DisplayName("N06 the own city's officer, the own National Representative and the Chair read, no other post does")
    void postsThatRead(Post post, String subject, String state, ContactAccess expected) {
        var held = List.of(tenure(post, subject, state));

        assertThat(ContactAccess.of(actor(), officerOfMakassar(), held, CHAIRED_BY_THE_PHILIPPINES))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("N06 an officer of a city does not read the contact data of the National Representative")
    void noOfficerReadsThoseOfTheRepresentative() {
        var representative = tenure(Post.NATIONAL_REPRESENTATIVE, "ID", "ID");

        assertThat(ContactAccess.of(actor(), representative, List.of(officerOfMakassar()), Optional.empty()))
                .isEqualTo(ContactAccess.NONE);
    }

    @Test
    @DisplayName("N06 the person and the Secretariat write, no other role does anything")
    void whoWrites() {
        var own = officerOfMakassar();
        assertThat(own.accept(ACT).holder()).isEqualTo("person");

        assertThat(ContactAccess.of(actor(), own, List.of(), Optional.empty())).isEqualTo(ContactAccess.WRITE);
        assertThat(ContactAccess.of(actor(Role.SECRETARIAT), officerOfMakassar(), List.of(), Optional.empty()))
                .isEqualTo(ContactAccess.WRITE);
        assertThat(ContactAccess.of(
                        actor(Role.OPERATOR, Role.AMS_NOMINATOR, Role.BODY_SECRETARY),
                        officerOfMakassar(),
                        List.of(),
                        CHAIRED_BY_THE_PHILIPPINES))
                .isEqualTo(ContactAccess.NONE);
    }
}
