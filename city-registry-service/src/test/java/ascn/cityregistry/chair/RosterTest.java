package ascn.cityregistry.chair;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.platform.testsupport.RealParts;
import ascn.roster.Chairs;
import ascn.roster.Post;
import ascn.roster.Roster;
import ascn.roster.RosterAnswers;
import ascn.roster.RosterFacts;
import ascn.roster.RosterMemberState;
import ascn.roster.RosterPosts;
import ascn.roster.Tenures;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The registry answers through the library over its own tables. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class RosterTest extends RosterAnswers {

    @Inject
    DataSource dataSource;

    @Inject
    Chairs chairs;

    @Inject
    Tenures tenures;

    @Inject
    RosterPosts posts;

    @Inject
    Roster roster;

    @Override
    protected RosterFacts facts() {
        return new RegistryFacts(dataSource);
    }

    @Override
    protected Chairs chairs() {
        return chairs;
    }

    @Override
    protected Tenures tenures() {
        return tenures;
    }

    @Override
    protected RosterPosts posts() {
        return posts;
    }

    @Test
    @DisplayName("N06 the registry keeps the posts itself, so no position of a copy decides")
    void thereIsNoCopy() {
        assertThat(posts.everHeldBy("nobody", Set.of(Post.CHAIR)).copyPosition())
                .isNull();
        assertThat(posts.heldBy("nobody", Set.of(Post.CHAIR), LocalDate.parse("2018-07-08"))
                        .copyPosition())
                .isNull();
    }

    @Test
    @DisplayName("M16 the member states of a day are those of the registry, and the copies begin with the same")
    void theMemberStatesOfADay() throws IOException {
        assertThat(roster.memberStatesOn(LocalDate.parse("2018-03-23")))
                .extracting(RosterMemberState::code)
                // States that tests bring have codes from QA on, or from XA on.
                .filteredOn(code -> !code.matches("[QX]."))
                .containsExactly("BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN");
        assertThat(roster.memberStatesOn(LocalDate.parse("2025-10-25")))
                .extracting(RosterMemberState::code)
                .doesNotContain("TL");
        assertThat(roster.memberStatesOn(LocalDate.parse("2025-10-26")))
                .extracting(RosterMemberState::code)
                .contains("TL");

        try (var copy = Roster.class.getResourceAsStream("/db/roster/V2_010__chairs_and_tenures.sql")) {
            var sql = new String(copy.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(roster.memberStatesOn(LocalDate.parse("2025-10-26")))
                    .filteredOn(state -> !state.code().matches("[QX]."))
                    .allSatisfy(state -> assertThat(sql)
                            .contains("('%s', '%s', '%s')".formatted(state.code(), state.name(), state.joinedOn())));
        }
    }
}
