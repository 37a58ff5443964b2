package ascn.twinning.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ascn.twinning.matching.domain.CityProfile;
import ascn.twinning.matching.domain.CompatibilityScore;
import ascn.twinning.matching.domain.PartnerInRound;
import ascn.twinning.matching.domain.PartnerProfile;
import ascn.twinning.matching.domain.ScorePoint;
import ascn.twinning.matching.domain.Scores;
import ascn.twinning.matching.domain.Weights;
import ascn.twinning.matching.domain.Weights.Weight;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CompatibilityScoreTest {

    private static final Weights WEIGHTS = new Weights(
            new Weight(10, 30),
            new Weight(5, 10),
            new Weight(2, 6),
            new Weight(20, 20),
            new Weight(8, 8),
            new Weight(1, 1),
            Map.of("ADVISORY", Set.of("TECHNICAL_SUPPORT", "KNOWLEDGE"), "INVESTMENT", Set.of("FUNDING")));

    private static final CityProfile MAKASSAR = new CityProfile(
            "makassar",
            "ID",
            Set.of("FUNDING", "ADVISORY"),
            Set.of("SAFETY_SECURITY", "HEALTH_WELLBEING"),
            Set.of("transport", "health"));

    @Test
    void eachPointIsExplained() {
        var partner = new PartnerProfile(
                "seoul",
                2,
                Set.of("KNOWLEDGE", "FUNDING"),
                Set.of("HEALTH_WELLBEING"),
                Set.of("health", "water"),
                Set.of(),
                Set.of("ID"));

        var score = CompatibilityScore.of(MAKASSAR, partner, WEIGHTS);

        assertThat(score.explained())
                .containsExactly(
                        new ScorePoint(10, "requiredSupport", "ADVISORY", "offeredSupport", "KNOWLEDGE"),
                        new ScorePoint(10, "requiredSupport", "FUNDING", "offeredSupport", "FUNDING"),
                        new ScorePoint(5, "focusAreas", "HEALTH_WELLBEING", "focusAreas", "HEALTH_WELLBEING"),
                        new ScorePoint(2, "sectors", "health", "sectors", "health"),
                        new ScorePoint(8, "memberState", "ID", "preferredStates", "ID"),
                        new ScorePoint(1, "slug", "makassar", "capacity", "2"));
        assertThat(score.points()).isEqualTo(36);
        assertThat(score.explained().get(0).sentence())
                .isEqualTo("10 points: requiredSupport ADVISORY of the city, offeredSupport KNOWLEDGE of the partner");
        assertThat(score.explained().get(5).sentence()).startsWith("1 point: ");
    }

    @Test
    void everyFieldThatIsNamedIsThere() {
        var partner = new PartnerProfile(
                "seoul",
                1,
                Set.of("FUNDING"),
                Set.of("SAFETY_SECURITY"),
                Set.of("health"),
                Set.of("makassar"),
                Set.of());

        assertThat(CompatibilityScore.of(MAKASSAR, partner, WEIGHTS).explained())
                .hasSize(5)
                .allSatisfy(point -> {
                    assertThat(fieldsOf(CityProfile.class)).contains(point.cityField());
                    assertThat(fieldsOf(PartnerProfile.class)).contains(point.partnerField());
                });
    }

    @Test
    void aCityThatIsNamedHasNoPointsForItsStateBeside() {
        var both = new PartnerProfile("seoul", 0, Set.of(), Set.of(), Set.of(), Set.of("makassar"), Set.of("ID"));

        assertThat(CompatibilityScore.of(MAKASSAR, both, WEIGHTS).explained())
                .containsExactly(new ScorePoint(20, "slug", "makassar", "preferredCities", "makassar"));
    }

    @Test
    void aKindBringsItsMostAtMost() {
        var city = new CityProfile("cebu", "PH", Set.of("A", "B", "C", "D"), Set.of(), Set.of("x", "y"));
        var partner = new PartnerProfile(
                "seoul", 0, Set.of("A", "B", "C", "D"), Set.of(), Set.of("x", "y"), Set.of(), Set.of());

        var score = CompatibilityScore.of(city, partner, WEIGHTS);

        assertThat(score.points()).isEqualTo(34);
        assertThat(score.explained()).hasSize(5);
    }

    @Test
    @DisplayName("T04 a partner that takes no city has no point for a place")
    void aPartnerWithoutAPlace() {
        assertThat(CompatibilityScore.of(MAKASSAR, nothing("seoul", 0), WEIGHTS).points())
                .isZero();
        assertThat(CompatibilityScore.of(MAKASSAR, nothing("seoul", 1), WEIGHTS).points())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("T11 T19 nothing that is scored or matched says where a partner comes from")
    void nothingSaysWhereAPartnerComesFrom() {
        assertThat(fieldsOf(PartnerProfile.class))
                .containsExactlyInAnyOrder(
                        "slug",
                        "capacity",
                        "offeredSupport",
                        "focusAreas",
                        "sectors",
                        "preferredCities",
                        "preferredStates");
        assertThat(fieldsOf(PartnerInRound.class))
                .containsExactlyInAnyOrder("slug", "capacity", "preference", "refusals");
    }

    @Test
    @DisplayName("T19 the member state of a city counts only where the partner names that state itself")
    void theStateOfACityCountsOnlyWhereItIsNamed() {
        var elsewhere = new CityProfile(
                "makassar", "VN", MAKASSAR.requiredSupport(), MAKASSAR.focusAreas(), MAKASSAR.sectors());
        var silent = new PartnerProfile(
                "seoul", 1, Set.of("FUNDING"), Set.of("SAFETY_SECURITY"), Set.of("transport"), Set.of(), Set.of());

        assertThat(CompatibilityScore.of(elsewhere, silent, WEIGHTS))
                .isEqualTo(CompatibilityScore.of(MAKASSAR, silent, WEIGHTS));
    }

    @Test
    void scoresOfAllPairsAreThoseOfEach() {
        var scores = Scores.computed(List.of(MAKASSAR), List.of(nothing("seoul", 1), nothing("tokyo", 0)), WEIGHTS);

        assertThat(scores.of("makassar", "seoul")).isEqualTo(1);
        assertThat(scores.of("makassar", "tokyo")).isZero();
        assertThat(scores).isEqualTo(Scores.of(Map.of("makassar", Map.of("seoul", 1, "tokyo", 0))));
    }

    @Test
    void aWeightHasBounds() {
        assertThat(new Weight(0, 0)).isEqualTo(Weight.nothing());
        assertThat(new Weight(10_000, 100_000).most()).isEqualTo(100_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new Weight(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weight(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weight(10_001, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weight(0, 100_001));
    }

    private static PartnerProfile nothing(String slug, int capacity) {
        return new PartnerProfile(slug, capacity, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static List<String> fieldsOf(Class<?> of) {
        return Arrays.stream(of.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
