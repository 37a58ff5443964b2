package ascn.cityregistry.tenure;

import static ascn.cityregistry.tenure.TenureCalls.accept;
import static ascn.cityregistry.tenure.TenureCalls.kualaBelaitIsAMember;
import static ascn.cityregistry.tenure.TenureCalls.officerOfKualaBelait;
import static ascn.cityregistry.tenure.TenureCalls.representativeOf;
import static org.assertj.core.api.Assertions.assertThat;

import ascn.cityregistry.chairmanship.ChairmanshipCalls;
import ascn.platform.identity.ActorIds;
import ascn.platform.identity.HeldPost;
import ascn.platform.testsupport.RealParts;
import ascn.roster.Post;
import ascn.roster.RosterPosts;
import ascn.roster.Tenures;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How far a post reaches: for which city or state, and on which days. The services in which the acts are done ask this
 * question of their copies by the same code.
 */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class RightsOfPostsTest {

    private static final HeldPost OFFICER = new HeldPost(Post.CHIEF_SMART_CITY_OFFICER, "kuala-belait");
    private static final HeldPost REPRESENTATIVE = new HeldPost(Post.NATIONAL_REPRESENTATIVE, "BN");
    private static final Set<String> ALL = Set.of(
            Post.NATIONAL_REPRESENTATIVE,
            Post.CHIEF_SMART_CITY_OFFICER,
            Post.SHEPHERD_REPRESENTATIVE,
            Post.CHAIR,
            Post.SHEPHERD);

    @Inject
    AgroalDataSource database;

    @Inject
    ActorIds actorIds;

    @Inject
    RosterPosts posts;

    @Inject
    Tenures tenures;

    @BeforeEach
    @AfterEach
    void forget() {
        TenureCalls.forgetBrunei(database);
    }

    private List<HeldPost> heldBy(String person, String day) {
        return posts.heldBy(actorIds.of(person), ALL, LocalDate.parse(day)).posts();
    }

    @Test
    @DisplayName("C04 an officer stands for the own city, from the first day on, and for no other")
    void anOfficerStandsForTheOwnCity() {
        kualaBelaitIsAMember();
        accept("rights-officer", officerOfKualaBelait("2019-01-01").code()).statusCode(200);

        assertThat(heldBy("rights-officer", "2018-12-31")).isEmpty();
        assertThat(heldBy("rights-officer", "2019-01-01")).containsExactly(OFFICER);
        assertThat(holds("rights-officer", Post.CHIEF_SMART_CITY_OFFICER, "kuala-belait"))
                .isTrue();
        assertThat(holds("rights-officer", Post.CHIEF_SMART_CITY_OFFICER, "bandar-seri-begawan"))
                .isFalse();
        assertThat(holds("rights-officer", Post.NATIONAL_REPRESENTATIVE, "BN")).isFalse();
    }

    @Test
    @DisplayName(
            "C05 a National Representative stands for the own state and no other, and is officer of none of its cities")
    void aRepresentativeStandsForTheOwnState() {
        kualaBelaitIsAMember();
        accept("rights-nr", representativeOf("BN", "2019-01-01").code()).statusCode(200);

        assertThat(heldBy("rights-nr", "2018-12-31")).isEmpty();
        assertThat(heldBy("rights-nr", "2019-01-01")).containsExactly(REPRESENTATIVE);
        assertThat(holds("rights-nr", Post.NATIONAL_REPRESENTATIVE, "BN")).isTrue();
        assertThat(holds("rights-nr", Post.NATIONAL_REPRESENTATIVE, "TH")).isFalse();
        assertThat(holds("rights-nr", Post.CHIEF_SMART_CITY_OFFICER, "kuala-belait"))
                .isFalse();
    }

    @Test
    @DisplayName(
            "C16 the Chair holds no post of another state or city: facilitating gives no right to accept for others")
    void theChairStandsForNobodyElse() {
        ChairmanshipCalls.theCalendarOfTheRecord();
        kualaBelaitIsAMember();
        accept("rights-chair", representativeOf("BN", "2019-01-01").code()).statusCode(200);

        for (var chairing : List.of("2021-01-01", "2021-12-31")) {
            assertThat(heldBy("rights-chair", chairing))
                    .containsExactlyInAnyOrder(REPRESENTATIVE, new HeldPost(Post.CHAIR, "BN"));
        }
        for (var before : List.of("2020-12-31", "2022-01-01")) {
            assertThat(heldBy("rights-chair", before)).containsExactly(REPRESENTATIVE);
        }
    }

    private boolean holds(String person, String post, String subject) {
        return tenures.holds(actorIds.of(person), post, subject, LocalDate.parse("2019-06-01"));
    }
}
