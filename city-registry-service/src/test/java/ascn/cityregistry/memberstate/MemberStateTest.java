package ascn.cityregistry.memberstate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.cityregistry.memberstate.domain.AccessionOnlyPlanned;
import ascn.cityregistry.memberstate.domain.Capital;
import ascn.cityregistry.memberstate.domain.CapitalCity;
import ascn.cityregistry.memberstate.domain.CapitalMovedThatDay;
import ascn.cityregistry.memberstate.domain.CapitalPeriod;
import ascn.cityregistry.memberstate.domain.CapitalUnchanged;
import ascn.cityregistry.memberstate.domain.MemberState;
import ascn.cityregistry.memberstate.domain.NotAMemberStateOnTheDay;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MemberStateTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final String SOURCE = "A paper";
    private static final CapitalCity OLD_PORT = new CapitalCity("old-port", "Old Port", List.of("Port Royal"));
    private static final CapitalCity NEW_TOWN = new CapitalCity("new-town", "New Town", List.of());
    private static final CapitalCity HILL = new CapitalCity("hill", "Hill", List.of());

    private static Act act(String on, Standing standing, Instant recordedAt) {
        return new Act(PartialDate.parse(on), standing, SOURCE, recordedAt, "actor");
    }

    private static MemberState examplia() {
        return MemberState.from(MemberState.join(
                "XE", "Examplia", UUID.randomUUID(), OLD_PORT, SOURCE, act("1999-04-30", Standing.RECORDED, NOW)));
    }

    private static void move(MemberState state, CapitalCity to, String on) {
        moveAt(state, to, on, Standing.RECORDED, NOW);
    }

    private static void moveAt(MemberState state, CapitalCity to, String on, Standing standing, Instant recordedAt) {
        var moved = state.moveCapital(UUID.randomUUID(), to, SOURCE, act(on, standing, recordedAt));
        assertThat(moved.to()).isEqualTo(to);
    }

    private static Optional<String> capital(MemberState state, String day) {
        return state.capitalOn(LocalDate.parse(day)).map(Capital::cityId);
    }

    @Test
    @DisplayName("M16 a state is a member from the day of its accession on, not a day before")
    void membershipBeginsWithTheAccession() {
        var state = examplia();

        assertThat(state.isMemberOn(LocalDate.parse("1999-04-29"))).isFalse();
        assertThat(state.isMemberOn(LocalDate.parse("1999-04-30"))).isTrue();
        assertThatThrownBy(() -> state.refuseUnlessMemberOn(LocalDate.parse("1999-04-29")))
                .isInstanceOf(NotAMemberStateOnTheDay.class)
                .hasMessageContaining("XE")
                .hasMessageContaining("1999-04-30");
    }

    @Test
    @DisplayName("N05 an accession known to the year counts from the last day of it")
    void anAccessionOfAYearCountsFromItsEnd() {
        var state = MemberState.from(MemberState.join(
                "XE", "Examplia", UUID.randomUUID(), OLD_PORT, SOURCE, act("1999", Standing.RECORDED, NOW)));

        assertThat(state.isMemberOn(LocalDate.parse("1999-12-30"))).isFalse();
        assertThat(state.isMemberOn(LocalDate.parse("1999-12-31"))).isTrue();
    }

    @Test
    @DisplayName("N03 a planned accession makes no member state")
    void aPlannedAccessionIsRefused() {
        assertThatThrownBy(() -> MemberState.join(
                        "XE",
                        "Examplia",
                        UUID.randomUUID(),
                        OLD_PORT,
                        SOURCE,
                        act("2030-01-01", Standing.PLANNED, NOW)))
                .isInstanceOf(AccessionOnlyPlanned.class);
    }

    @Test
    @DisplayName("M04 a move of the capital counts from its day, and what was true before stays true")
    void aMoveChangesNothingOfThePast() {
        var state = examplia();

        move(state, NEW_TOWN, "2005-11-06");

        assertThat(capital(state, "2005-11-05")).contains("old-port");
        assertThat(capital(state, "2005-11-06")).contains("new-town");
        assertThat(state.capitals(NOW)).hasSize(2);
        assertThat(state.capitals(NOW).get(0).until()).hasToString("2005-11-06");
        assertThat(state.capitals(NOW).get(1).until()).isNull();
    }

    @Test
    @DisplayName("M04 moves are entered in any order, and periods cannot overlap")
    void anEarlierMoveIsEnteredLater() {
        var state = examplia();
        move(state, HILL, "2010-01-01");

        move(state, NEW_TOWN, "2005-11-06");

        assertThat(capital(state, "2009-12-31")).contains("new-town");
        assertThat(capital(state, "2010-01-01")).contains("hill");
        assertThat(state.capitals(NOW))
                .extracting(CapitalPeriod::until)
                .map(String::valueOf)
                .containsExactly("2005-11-06", "2010-01-01", "null");
        assertThatThrownBy(() -> move(state, OLD_PORT, "2005-11-06")).isInstanceOf(CapitalMovedThatDay.class);
    }

    @Test
    @DisplayName("M04 a capital can come back, but does not move to where it is or will be")
    void aMoveLeadsToAnotherCity() {
        var state = examplia();
        move(state, NEW_TOWN, "2005-11-06");

        assertThatThrownBy(() -> move(state, OLD_PORT, "2004-01-01")).isInstanceOf(CapitalUnchanged.class);
        assertThatThrownBy(() -> move(state, NEW_TOWN, "2004-01-01")).isInstanceOf(CapitalUnchanged.class);
        assertThatThrownBy(() -> move(state, NEW_TOWN, "2006-01-01")).isInstanceOf(CapitalUnchanged.class);

        move(state, OLD_PORT, "2007-01-01");
        assertThat(capital(state, "2007-01-01")).contains("old-port");
    }

    @Test
    @DisplayName("N03 a planned move is kept beside and moves nothing, even when its day has come")
    void aPlannedMoveMovesNothing() {
        var state = examplia();

        moveAt(state, NEW_TOWN, "2020", Standing.PLANNED, NOW);

        assertThat(capital(state, "2026-01-01")).contains("old-port");
        assertThat(state.capitals(NOW))
                .extracting(period -> period.capital().standing())
                .containsExactly(Standing.RECORDED, Standing.PLANNED);
        assertThat(state.capitals(NOW)).extracting(CapitalPeriod::until).containsOnlyNulls();
    }

    @Test
    @DisplayName("N01 a move is not known before it was recorded")
    void whatWasKnownStaysAnswerable() {
        var state = examplia();
        moveAt(state, NEW_TOWN, "2005-11-06", Standing.RECORDED, NOW.plus(Duration.ofHours(1)));
        var day = LocalDate.parse("2006-01-01");

        assertThat(state.capitalOn(day, NOW).map(Capital::cityId)).contains("old-port");
        assertThat(state.capitals(NOW)).hasSize(1);
        assertThat(state.capitalOn(day, NOW.plus(Duration.ofHours(1))).map(Capital::cityId))
                .contains("new-town");
    }

    @Test
    @DisplayName("M12 a capital is known by its other names, before and after a move")
    void aCapitalHasOtherNames() {
        var state = examplia();
        move(state, NEW_TOWN, "2005-11-06");

        assertThat(state.capitalNamed("port royal")).contains("old-port");
        assertThat(state.capitalNamed("New Town")).contains("new-town");
        assertThat(state.capitalNamed("Elsewhere")).isEmpty();
    }
}
