package ascn.cityregistry.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.cityregistry.nomination.domain.AdmissionPath;
import ascn.cityregistry.nomination.domain.AdmissionPathId;
import ascn.cityregistry.nomination.domain.AdmissionPathNotLater;
import ascn.cityregistry.nomination.domain.AdmissionPathNotOpen;
import ascn.cityregistry.nomination.domain.AdmissionPathOnlyPlanned;
import ascn.cityregistry.nomination.domain.AdmissionPathUnchanged;
import ascn.cityregistry.nomination.domain.NominationDay;
import ascn.cityregistry.nomination.domain.PathKind;
import ascn.cityregistry.quota.domain.QuotaExceeded;
import ascn.cityregistry.quota.domain.QuotaStanding;
import ascn.cityregistry.quota.domain.WaiverNotNeeded;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When and by which path cities are put forward. */
class NominationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    @Test
    @DisplayName("M18 a city comes in by the path that is open on the day of the act, and by no other")
    void onePathIsOpen() {
        var day = new NominationDay(LocalDate.parse("2019-08-22"), PathKind.DOSSIER, null);

        assertThatCode(() -> day.refuseUnlessOpen(PathKind.DOSSIER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> day.refuseUnlessOpen(PathKind.APPLICATION))
                .isInstanceOfSatisfying(AdmissionPathNotOpen.class, refused -> {
                    assertThat(refused.rule()).isEqualTo("M18");
                    assertThat(refused.detail()).contains("2019-08-22").contains("DOSSIER");
                    assertThat(refused.remedy()).contains("/api/v1/dossiers");
                });
    }

    @Test
    @DisplayName("M18 before the first path none is open")
    void beforeTheFirstPathNoneIsOpen() {
        var day = new NominationDay(LocalDate.parse("2017-12-31"), null, null);

        assertThatThrownBy(() -> day.refuseUnlessOpen(PathKind.DOSSIER)).isInstanceOf(AdmissionPathNotOpen.class);
    }

    @Test
    @DisplayName("M18 a path takes over after the last one, from one of the other kind")
    void aPathTakesOverAfterTheLastOne() {
        var last = Optional.of(path("2019-08-23", PathKind.APPLICATION, Optional.empty()));

        assertThatThrownBy(() -> path("2019-08-23", PathKind.DOSSIER, last)).isInstanceOf(AdmissionPathNotLater.class);
        assertThat(path("2019-08-24", PathKind.DOSSIER, last).kind()).isEqualTo(PathKind.DOSSIER);
        assertThatThrownBy(() -> path("2019-08-24", PathKind.APPLICATION, last))
                .isInstanceOf(AdmissionPathUnchanged.class);
    }

    private static AdmissionPath path(String from, PathKind kind, Optional<AdmissionPath> last) {
        return AdmissionPath.from(AdmissionPath.record(
                new AdmissionPathId(UUID.randomUUID()),
                LocalDate.parse(from),
                kind,
                "A source",
                decided(Standing.RECORDED),
                last));
    }

    private static Act decided(Standing standing) {
        return new Act(PartialDate.parse("2019-08"), standing, "A source", NOW, "actor");
    }

    @Test
    @DisplayName("N03 a path that is only planned is not open")
    void aPlanOpensNoPath() {
        assertThatThrownBy(() -> AdmissionPath.record(
                        new AdmissionPathId(UUID.randomUUID()),
                        LocalDate.parse("2028-01-01"),
                        PathKind.DOSSIER,
                        "A source",
                        decided(Standing.PLANNED),
                        Optional.empty()))
                .isInstanceOf(AdmissionPathOnlyPlanned.class);
    }

    @Test
    @DisplayName("M18 only an admission above the quota rests on a waiver of its own, and it always does")
    void aWaiverIsNeededAboveTheQuota() {
        var full = new QuotaStanding("QF", LocalDate.parse("2023-12-31"), 3, 0, LocalDate.parse("2018-01-01"), 3);
        var free = new QuotaStanding("QF", LocalDate.parse("2023-12-31"), 2, 0, LocalDate.parse("2018-01-01"), 3);

        assertThat(full.needsWaiver(true)).isTrue();
        assertThatThrownBy(() -> full.needsWaiver(false)).isInstanceOfSatisfying(QuotaExceeded.class, refused -> {
            assertThat(refused.pointer()).isEqualTo("/waiver");
            assertThat(refused.remedy()).contains("waiver");
        });
        assertThat(free.needsWaiver(false)).isFalse();
        assertThatThrownBy(() -> free.needsWaiver(true)).isInstanceOf(WaiverNotNeeded.class);
        assertThat(QuotaStanding.without("QF", LocalDate.parse("2017-01-01")).needsWaiver(false))
                .isFalse();
    }
}
