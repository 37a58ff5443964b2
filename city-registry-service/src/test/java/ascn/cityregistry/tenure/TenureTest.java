package ascn.cityregistry.tenure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.cityregistry.tenure.domain.Designation;
import ascn.cityregistry.tenure.domain.DesignationUnclear;
import ascn.cityregistry.tenure.domain.InvitationNotValid;
import ascn.cityregistry.tenure.domain.Post;
import ascn.cityregistry.tenure.domain.Tenure;
import ascn.cityregistry.tenure.domain.TenureAlreadyAccepted;
import ascn.cityregistry.tenure.domain.TenureAlreadyEnded;
import ascn.cityregistry.tenure.domain.TenureFacts;
import ascn.cityregistry.tenure.domain.TenureUnknownToday;
import ascn.cityregistry.tenure.domain.TenureWithoutDays;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of one tenure. */
class TenureTest {

    private static final UUID ID = UUID.fromString("019ab0c2-91c4-7d0e-9b0a-5d0c33b7a210");
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LocalDate FIRST = LocalDate.parse("2018-07-08");

    private static Act actOf(LocalDate day) {
        return new Act(PartialDate.of(day), Standing.RECORDED, "A test", NOW, "secretariat");
    }

    private static TenureFacts officer(@Nullable Designation designation, @Nullable String equivalentPost) {
        return new TenureFacts(FIRST, true, null, "Municipal department", designation, equivalentPost, false, "A test");
    }

    private static TenureFacts representative(LocalDate since, @Nullable LocalDate until) {
        return new TenureFacts(since, true, until, "Ministry of Development", null, null, false, "A test");
    }

    private static Tenure recorded(Post post, TenureFacts facts) {
        return Tenure.from(Tenure.record(ID, post, "BN", "BN", facts, actOf(facts.since())));
    }

    private static Tenure aTenure() {
        return recorded(Post.NATIONAL_REPRESENTATIVE, representative(FIRST, null));
    }

    @ParameterizedTest
    @CsvSource({
        "CHIEF_URBAN_PLANNER, ",
        "CHIEF_RESILIENCE_OFFICER, ",
        "EQUIVALENT, Head of urban planning",
        "NOT_ON_RECORD, "
    })
    @DisplayName("C02 an officer is Chief Urban Planner, Chief Resilience Officer or of a named equivalent post")
    void theseDesignationsAreClear(Designation designation, @Nullable String equivalentPost) {
        assertThatCode(() -> recorded(Post.CHIEF_SMART_CITY_OFFICER, officer(designation, equivalentPost)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "CHIEF_SMART_CITY_OFFICER, , ",
        "CHIEF_SMART_CITY_OFFICER, EQUIVALENT, ",
        "CHIEF_SMART_CITY_OFFICER, CHIEF_URBAN_PLANNER, Head of urban planning",
        "NATIONAL_REPRESENTATIVE, CHIEF_URBAN_PLANNER, ",
        "SHEPHERD_REPRESENTATIVE, , Head of urban planning"
    })
    @DisplayName("C02 a designation that is missing, half or of another post is refused")
    void theseDesignationsAreUnclear(Post post, @Nullable Designation designation, @Nullable String equivalentPost) {
        assertThatThrownBy(() -> recorded(post, officer(designation, equivalentPost)))
                .isInstanceOf(DesignationUnclear.class);
    }

    @Test
    @DisplayName("N04 a tenure of the past may have a start and a body that no source gives")
    void aTenureOfThePastMayLeaveThemOpen() {
        var facts = new TenureFacts(FIRST, false, null, OnRecord.NOT_ON_RECORD, null, null, true, "A test");

        assertThat(recorded(Post.NATIONAL_REPRESENTATIVE, facts).facts()).isEqualTo(facts);
    }

    @Test
    @DisplayName("N02 a tenure that begins today says all that it must, and every fault is told at once")
    void aTenureOfTodayMayNot() {
        var facts = new TenureFacts(
                TODAY, false, TODAY, OnRecord.NOT_ON_RECORD, Designation.NOT_ON_RECORD, null, false, "A test");

        assertThatThrownBy(() -> recorded(Post.CHIEF_SMART_CITY_OFFICER, facts))
                .isInstanceOfSatisfying(RuleViolations.class, broken -> assertThat(broken.violations())
                        .extracting(RuleViolation::pointer)
                        .containsExactly("/until", "/startOnRecord", "/body", "/designation"));
        var yesterday =
                new TenureFacts(TODAY.minusDays(1), false, null, OnRecord.NOT_ON_RECORD, null, null, false, "A test");
        assertThatCode(() -> recorded(Post.NATIONAL_REPRESENTATIVE, yesterday)).doesNotThrowAnyException();
        var today = new TenureFacts(TODAY, true, null, OnRecord.NOT_ON_RECORD, null, null, false, "A test");
        assertThatThrownBy(() -> recorded(Post.NATIONAL_REPRESENTATIVE, today)).isInstanceOf(TenureUnknownToday.class);
    }

    @Test
    @DisplayName("C01 a tenure has at least one day, whether it is recorded with its end or ended later")
    void aTenureHasADay() {
        assertThatThrownBy(() -> recorded(Post.NATIONAL_REPRESENTATIVE, representative(FIRST, FIRST)))
                .isInstanceOf(TenureWithoutDays.class);
        assertThat(recorded(Post.NATIONAL_REPRESENTATIVE, representative(FIRST, FIRST.plusDays(1)))
                        .facts()
                        .covers(FIRST))
                .isTrue();
        assertThatThrownBy(() -> aTenure().end(FIRST, "A test", actOf(FIRST))).isInstanceOf(TenureWithoutDays.class);
        assertThat(aTenure().end(FIRST.plusDays(1), "A test", actOf(FIRST)).until())
                .isEqualTo(FIRST.plusDays(1));
    }

    @Test
    @DisplayName("C01 a tenure ends once, and the day after its last is not one of it")
    void aTenureEndsOnce() {
        var tenure = aTenure();
        var until = LocalDate.parse("2024-02-01");

        assertThat(tenure.end(until, "A letter", actOf(until.minusDays(1))).source())
                .isEqualTo("A letter");

        assertThat(tenure.facts().covers(until.minusDays(1))).isTrue();
        assertThat(tenure.facts().covers(until)).isFalse();
        assertThat(tenure.facts().covers(FIRST)).isTrue();
        assertThat(tenure.facts().covers(FIRST.minusDays(1))).isFalse();
        assertThatThrownBy(() -> tenure.end(until, "Another", actOf(until))).isInstanceOf(TenureAlreadyEnded.class);
    }

    @Test
    @DisplayName("N06 a person is bound once: afterwards the tenure is neither corrected nor offered again")
    void aPersonIsBoundOnce() {
        var tenure = aTenure();
        var accepted = tenure.accept(new Act(PartialDate.of(TODAY), Standing.RECORDED, null, NOW, "person"));

        assertThat(accepted.holder()).isEqualTo("person");
        assertThat(tenure.isHeldBy("person")).isTrue();
        assertThatThrownBy(() -> tenure.accept(actOf(TODAY))).isInstanceOf(InvitationNotValid.class);
        assertThatThrownBy(tenure::inviteAgain).isInstanceOf(TenureAlreadyAccepted.class);
        assertThatThrownBy(() -> tenure.correct(representative(FIRST, null), "Wrong", actOf(FIRST)))
                .isInstanceOf(TenureAlreadyAccepted.class);
    }

    @Test
    @DisplayName("N06 only the last code invites, and none after the end")
    void onlyTheLastCodeInvites() {
        var tenure = aTenure();
        assertThat(tenure.invites(1)).isTrue();

        tenure.inviteAgain();

        assertThat(tenure.invites(1)).isFalse();
        assertThat(tenure.invites(2)).isTrue();
        assertThat(tenure.end(FIRST.plusDays(1), "A test", actOf(FIRST)).tenureId())
                .isEqualTo(ID);
        assertThat(tenure.invites(2)).isFalse();
        assertThatThrownBy(tenure::inviteAgain).isInstanceOf(TenureAlreadyEnded.class);
    }

    @Test
    @DisplayName("N06 a tenure that was recorded with its end invites its person all the same")
    void aTenureOfThePastInvites() {
        assertThat(recorded(Post.NATIONAL_REPRESENTATIVE, representative(FIRST, TODAY))
                        .invites(1))
                .isTrue();
    }
}
