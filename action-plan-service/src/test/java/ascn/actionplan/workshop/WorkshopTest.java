package ascn.actionplan.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.actionplan.workshop.domain.ParticipantRole;
import ascn.actionplan.workshop.domain.Participants;
import ascn.actionplan.workshop.domain.WorkedOnPlan;
import ascn.actionplan.workshop.domain.WorkshopDaysUnclear;
import ascn.actionplan.workshop.domain.WorkshopFacts;
import ascn.actionplan.workshop.domain.WorkshopNamesTwice;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkshopTest {

    @Test
    @DisplayName("P18 a workshop shows the days that were planned and those that it had")
    void plannedAndActualDaysStandBesideEachOther() {
        var facts = workshop("2018-05", "2018-05-22", "2018-05-25");

        assertThat(facts.plannedDays()).isEqualTo(5);
        assertThat(facts.heldDays()).isEqualTo(4);
        assertThat(facts.standing()).isEqualTo(Standing.RECORDED);
        assertThat(facts.occurredOn()).isEqualTo(PartialDate.parse("2018-05-25"));
    }

    @Test
    @DisplayName("P18 a workshop of one day has one; one that is only planned has none yet")
    void aDayIsADay() {
        assertThat(workshop(null, "2018-05-22", "2018-05-22").heldDays()).isEqualTo(1);
        assertThat(workshop("2027-05", null, null).heldDays()).isNull();
        assertThat(workshop("2027-05", null, null).standing()).isEqualTo(Standing.PLANNED);
    }

    @Test
    @DisplayName("P18 a workshop has days in their order, or a time it is planned for")
    void itsDaysAreClear() {
        assertThatCode(() -> workshop(null, "2018-05-22", "2018-05-22").refuseUnlessClear())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> workshop(null, null, null).refuseUnlessClear())
                .isInstanceOf(WorkshopDaysUnclear.class);
        assertThatThrownBy(() -> workshop("2018-05", "2018-05-22", null).refuseUnlessClear())
                .isInstanceOf(WorkshopDaysUnclear.class);
        assertThatThrownBy(() -> workshop(null, "2018-05-22", "2018-05-21").refuseUnlessClear())
                .isInstanceOf(WorkshopDaysUnclear.class);
    }

    @Test
    @DisplayName("P18 a workshop names each role and each plan once")
    void itNamesEachOnce() {
        var officers = new Participants(ParticipantRole.CHIEF_SMART_CITY_OFFICER, 26);
        var twice = new WorkshopFacts(
                "Workshop",
                "Singapore",
                PartialDate.parse("2018"),
                null,
                null,
                null,
                List.of(officers, new Participants(ParticipantRole.CHIEF_SMART_CITY_OFFICER, null)),
                List.of());
        var plan = new WorkedOnPlan("makassar", 1);
        var plans = new WorkshopFacts(
                "Workshop", "Singapore", PartialDate.parse("2018"), null, null, null, List.of(), List.of(plan, plan));

        assertThatThrownBy(twice::refuseUnlessClear).isInstanceOf(WorkshopNamesTwice.class);
        assertThatThrownBy(plans::refuseUnlessClear).isInstanceOf(WorkshopNamesTwice.class);
    }

    private static WorkshopFacts workshop(
            @Nullable String plannedOn, @Nullable String heldFrom, @Nullable String heldUntil) {
        return new WorkshopFacts(
                "Smart Cities Governance Workshop",
                "Singapore",
                plannedOn == null ? null : PartialDate.parse(plannedOn),
                5,
                heldFrom == null ? null : LocalDate.parse(heldFrom),
                heldUntil == null ? null : LocalDate.parse(heldUntil),
                List.of(new Participants(ParticipantRole.NATIONAL_REPRESENTATIVE, null)),
                List.of(new WorkedOnPlan("makassar", 1)));
    }
}
