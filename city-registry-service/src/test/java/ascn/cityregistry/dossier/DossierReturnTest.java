package ascn.cityregistry.dossier;

import static ascn.cityregistry.dossier.Dossiers.JAKARTA;
import static ascn.cityregistry.dossier.Dossiers.JAKARTA_TO_NOMINATE;
import static ascn.cityregistry.dossier.Dossiers.MAKASSAR;
import static ascn.cityregistry.dossier.Dossiers.NO_DEADLINE;
import static ascn.cityregistry.dossier.Dossiers.aDraftWith;
import static ascn.cityregistry.dossier.Dossiers.city;
import static ascn.cityregistry.dossier.Dossiers.ofThePast;
import static ascn.cityregistry.dossier.Dossiers.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.cityregistry.dossier.domain.Dossier;
import ascn.cityregistry.dossier.domain.DossierContent;
import ascn.cityregistry.dossier.domain.DossierNotOpen;
import ascn.cityregistry.dossier.domain.DossierNotSubmitted;
import ascn.cityregistry.dossier.domain.DossierStatus;
import ascn.cityregistry.dossier.domain.EarlierThanLastAct;
import ascn.cityregistry.dossier.domain.ItemNotReturned;
import ascn.cityregistry.dossier.domain.ItemReturn;
import ascn.cityregistry.dossier.domain.ItemUnknown;
import ascn.cityregistry.dossier.domain.NominatedCity;
import ascn.cityregistry.dossier.domain.OfficerDesignation;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A dossier that comes late, is returned or is withdrawn. */
class DossierReturnTest {

    private static final String BODY = "Ministry of Home Affairs";
    private static final NominatedCity BANYUWANGI =
            city("Banyuwangi", TerritoryKind.REGENCY, OfficerDesignation.CHIEF_URBAN_PLANNER);
    private static final NominatedCity BANDUNG =
            city("Bandung", TerritoryKind.CITY, OfficerDesignation.CHIEF_URBAN_PLANNER);

    private static Dossier submitted(NominatedCity... cities) {
        var dossier = aDraftWith(cities);
        assertThat(dossier.submit(ofThePast("2018-02"), JAKARTA_TO_NOMINATE, NO_DEADLINE))
                .isNotNull();
        return dossier;
    }

    private static Dossier returned(String... items) {
        var dossier = submitted(JAKARTA, MAKASSAR, BANYUWANGI);
        for (var item : items) {
            assertThat(dossier.giveBack(item, "A reason", ofThePast("2018-03-05")))
                    .isNotNull();
        }
        return dossier;
    }

    private static DossierContent of(String body, NominatedCity... cities) {
        return new DossierContent(List.of(cities), body);
    }

    @Test
    @DisplayName(
            "M08 what comes after the deadline for certain is accepted and marked late; on the deadline it is in time")
    void lateIsMarkedAndAccepted() {
        assertThat(lateBy("2018-02-28", "2018-02-28")).isFalse();
        assertThat(lateBy("2018-02-28", "2018-03-01")).isTrue();
    }

    @Test
    @DisplayName("M08 N05 a deadline or a day known to the month makes late only what is later for certain")
    void lateIsCertain() {
        assertThat(lateBy("2018-02", "2018-02-28")).isFalse();
        assertThat(lateBy("2018-02", "2018-03")).isTrue();
        assertThat(lateBy("2018-02-15", "2018-02")).isFalse();
        assertThat(lateBy("2018-02", "2018")).isFalse();
        assertThat(lateBy("2018-02", "../2018-12-31")).isFalse();
        assertThat(lateBy("../2018-02-28", "2018-03-01")).isTrue();
    }

    private static boolean lateBy(String deadline, String day) {
        return aDraftWith(JAKARTA)
                .submit(ofThePast(day), JAKARTA_TO_NOMINATE, Optional.of(PartialDate.parse(deadline)))
                .late();
    }

    @Test
    @DisplayName("M08 a dossier that came in time is not late because a returned item was mended later")
    void aMendedDossierIsNotLate() {
        var dossier = returned("/cities/1");

        var again =
                dossier.submit(ofThePast("2018-04-01"), JAKARTA_TO_NOMINATE, Optional.of(PartialDate.parse("2018-02")));

        assertThat(again.late()).isFalse();
        assertThat(dossier.late()).contains(false);
    }

    @Test
    @DisplayName("M07 of a returned dossier the returned city may be replaced or left out, and nothing else changes")
    void onlyReturnedItemsChange() {
        assertThatCode(() -> returned("/cities/1").revise(of(BODY, JAKARTA, BANDUNG, BANYUWANGI)))
                .doesNotThrowAnyException();
        assertThatCode(() -> returned("/cities/1").revise(of(BODY, JAKARTA, BANYUWANGI)))
                .doesNotThrowAnyException();
        assertThatCode(() -> returned("/cities/1", "/nationalRepresentative")
                        .revise(of("Ministry of Planning", JAKARTA, MAKASSAR, BANYUWANGI)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> returned("/cities/1").revise(of(BODY, JAKARTA, MAKASSAR, BANDUNG)))
                .isInstanceOfSatisfying(ItemNotReturned.class, refused -> assertThat(refused.pointer())
                        .isEqualTo("/cities/2"));
        assertThatThrownBy(() -> returned("/cities/1").revise(of(BODY, JAKARTA, MAKASSAR, BANYUWANGI, BANDUNG)))
                .isInstanceOfSatisfying(ItemNotReturned.class, refused -> assertThat(refused.pointer())
                        .isEqualTo("/cities/3"));
    }

    @Test
    @DisplayName("M07 every item that would change without having been returned is named at once")
    void allOtherItemsAreNamed() {
        assertThatThrownBy(() -> returned("/cities/1").revise(of("Another body", BANDUNG, MAKASSAR)))
                .isInstanceOfSatisfying(RuleViolations.class, broken -> assertThat(broken.violations())
                        .extracting(RuleViolation::pointer)
                        .containsExactly("/cities/0", "/cities/2", "/nationalRepresentative"));
    }

    @Test
    @DisplayName("M07 only what was put forward is returned, by an item that there is")
    void onlyWhatWasSubmittedIsReturned() {
        assertThatThrownBy(() -> aDraftWith(JAKARTA).giveBack("/cities/0", "A reason", today()))
                .isInstanceOf(DossierNotSubmitted.class);
        assertThatThrownBy(() -> submitted(JAKARTA).giveBack("/cities/1", "A reason", today()))
                .isInstanceOfSatisfying(ItemUnknown.class, refused -> assertThat(refused.remedy())
                        .contains("/cities/0", "/nationalRepresentative"));
        assertThat(submitted(JAKARTA).giveBack("/cities/0", "A reason", today()).item())
                .isEqualTo("/cities/0");
    }

    @Test
    @DisplayName("N01 returns, submissions and withdrawals are refused when they are certainly older than the last act")
    void actsComeInOrder() {
        assertThatThrownBy(() -> submitted(JAKARTA).giveBack("/cities/0", "A reason", ofThePast("2018-01-31")))
                .isInstanceOf(EarlierThanLastAct.class);
        assertThatThrownBy(
                        () -> returned("/cities/1").submit(ofThePast("2018-03-04"), JAKARTA_TO_NOMINATE, NO_DEADLINE))
                .isInstanceOf(EarlierThanLastAct.class);
        assertThatThrownBy(() -> returned("/cities/1").withdraw(ofThePast("2018-03-04")))
                .isInstanceOf(EarlierThanLastAct.class);
        assertThat(returned("/cities/1").withdraw(ofThePast("2018-03-05"))).isPresent();
    }

    @Test
    @DisplayName("M07 a returned dossier is not admitted before it is submitted again; the history of returns stays")
    void aReturnedDossierIsSubmittedAgain() {
        var dossier = returned("/cities/1");
        assertThatThrownBy(() -> dossier.admit(ofThePast("2018-03-23"), "Decision", "Source"))
                .isInstanceOf(DossierNotSubmitted.class);

        assertThat(dossier.submit(ofThePast("2018-03-10"), JAKARTA_TO_NOMINATE, NO_DEADLINE))
                .isNotNull();
        assertThat(dossier.giveBack("/nationalRepresentative", "Another reason", ofThePast("2018-03-11")))
                .isNotNull();

        assertThat(dossier.returns())
                .extracting(ItemReturn::item)
                .containsExactly("/cities/1", "/nationalRepresentative");
        assertThat(dossier.returns()).extracting(ItemReturn::isOpen).containsExactly(false, true);
        assertThat(dossier.returns())
                .extracting(returned -> returned.submittedOn().toString())
                .containsExactly("2018-02", "2018-03-10");
        // What was returned before is settled: it may not change any more.
        assertThatThrownBy(() -> dossier.revise(of(BODY, JAKARTA, BANDUNG, BANYUWANGI)))
                .isInstanceOf(ItemNotReturned.class);
    }

    @Test
    @DisplayName("M07 a dossier is withdrawn before a decision; of a draft nobody is told")
    void aDossierIsWithdrawn() {
        var draft = aDraftWith(JAKARTA);
        assertThat(draft.withdraw(today())).isEmpty();
        assertThat(draft.status()).isEqualTo(DossierStatus.WITHDRAWN);
        assertThatThrownBy(() -> draft.withdraw(today())).isInstanceOf(DossierNotOpen.class);

        assertThat(submitted(JAKARTA).withdraw(today())).isPresent();
        var admitted = submitted(JAKARTA);
        assertThat(admitted.admit(ofThePast("2018-03-23"), "Decision", "Source"))
                .isNotNull();
        assertThatThrownBy(() -> admitted.withdraw(today())).isInstanceOf(DossierNotOpen.class);
    }
}
