package ascn.actionplan.plan;

import static ascn.actionplan.plan.Plans.SOME_ID;
import static ascn.actionplan.plan.Plans.consultation;
import static ascn.actionplan.plan.Plans.initialPlan;
import static ascn.actionplan.plan.Plans.laterPlan;
import static ascn.actionplan.plan.Plans.on;
import static ascn.actionplan.plan.Plans.planOf;
import static ascn.actionplan.plan.Plans.project;
import static ascn.actionplan.plan.Plans.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.actionplan.plan.domain.Plan;
import ascn.actionplan.plan.domain.PlanAlreadyShared;
import ascn.actionplan.plan.domain.PlanEvent.PlanSubmitted;
import ascn.actionplan.plan.domain.PlanNotSubmitted;
import ascn.actionplan.plan.domain.Sharing;
import ascn.actionplan.plan.domain.SharingBasis;
import ascn.actionplan.plan.domain.SharingNotWithheld;
import ascn.actionplan.plan.domain.SharingStart;
import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanSharingTest {

    private static final SharingStart MEETING =
            new SharingStart(LocalDate.parse("2018-07-08"), SOME_ID, "Report of the meeting");

    @Test
    @DisplayName("P17 an initial plan is not shared by its submission before the meeting")
    void anInitialPlanWaitsForTheMeeting() {
        var submitted = submitted(initialPlan(), "2018-07-01", Optional.empty(), false);

        assertThat(submitted.sharing()).isEmpty();
        assertThat(submitted.shared()).isEmpty();
    }

    @Test
    @DisplayName("P17 the meeting lets initial plans be shared from its day on, once")
    void theMeetingSharesInitialPlans() {
        var plan = initialPlan();
        assertThat(submitted(plan, "2018-07-01", Optional.empty(), false).version())
                .isEqualTo(1);

        var shared = plan.shareAt(MEETING, PartialDate.parse("2018-07-01"), on("2018-07-08"));

        assertThat(shared).hasValueSatisfying(told -> assertThat(told.sharing())
                .isEqualTo(new Sharing(
                        LocalDate.parse("2018-07-08"), SharingBasis.ANNUAL_MEETING, "Report of the meeting")));
        assertThat(plan.shareAt(MEETING, PartialDate.parse("2018-07-01"), on("2018-07-08")))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "P17 an initial plan that is submitted on the day of the meeting or before is shared on it, a later one with its submission")
    void aLatePlanIsSharedWithItsSubmission() {
        var onTheDay = submitted(initialPlan(), "2018-07-08", Optional.of(MEETING), false);
        var late = submitted(initialPlan(), "2018-07-09", Optional.of(MEETING), false);

        assertThat(onTheDay.sharing().map(Sharing::basis)).contains(SharingBasis.ANNUAL_MEETING);
        assertThat(onTheDay.sharing().map(Sharing::from)).contains(LocalDate.parse("2018-07-08"));
        assertThat(late.sharing().map(Sharing::basis)).contains(SharingBasis.SUBMISSION);
        assertThat(late.sharing().map(Sharing::from)).contains(LocalDate.parse("2018-07-09"));
        assertThat(late.shared()).isPresent();
    }

    @Test
    @DisplayName(
            "P17 a city may share its plan earlier; before its submission there is nothing to share, and twice is once")
    void aCityMayShareEarlier() {
        var plan = initialPlan();
        assertThatThrownBy(() -> plan.share(on("2018-06-01"))).isInstanceOf(PlanNotSubmitted.class);
        assertThat(submitted(plan, "2018-06-01", Optional.empty(), false).version())
                .isEqualTo(1);

        assertThat(plan.share(on("2018-06-02")).sharing())
                .isEqualTo(new Sharing(LocalDate.parse("2018-06-02"), SharingBasis.OWN_CHOICE, "A test"));
        assertThatThrownBy(() -> plan.share(on("2018-06-03"))).isInstanceOf(PlanAlreadyShared.class);
        assertThat(plan.shareAt(MEETING, PartialDate.parse("2018-06-01"), on("2018-07-08")))
                .isEmpty();
    }

    @Test
    @DisplayName("P17 a plan of a later generation is shared with its submission unless the city holds it back")
    void aLaterPlanIsSharedUnlessHeldBack() {
        assertThat(submitted(laterPlan(), "2026-02-01", Optional.empty(), false)
                        .sharing()
                        .map(Sharing::basis))
                .contains(SharingBasis.SUBMISSION);
        assertThat(submitted(laterPlan(), "2026-02-01", Optional.empty(), true).sharing())
                .isEmpty();
        assertThatThrownBy(() -> submitted(initialPlan(), "2018-07-01", Optional.empty(), true))
                .isInstanceOf(SharingNotWithheld.class);
    }

    private static PlanSubmitted submitted(Plan plan, String day, Optional<SharingStart> start, boolean isWithheld) {
        var years = plan.horizon();
        var draft = planOf(project("bus", String.valueOf(years.from()), String.valueOf(years.until())));
        plan.write(draft, "one");
        return plan.submit(
                draft,
                List.of(),
                List.of(consultation("2018-05-25", "one", null)),
                rulesOf(plan),
                start,
                isWithheld,
                on(day));
    }
}
