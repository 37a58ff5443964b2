package ascn.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.platform.identity.PermissionTable.Access;
import ascn.platform.testsupport.DescribedOperations;
import ascn.roster.Post;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanTextTest {

    /** The operations that write the text of a plan or decide when it is put forward. */
    private static final Set<String> AUTHORING = Set.of(
            "openPlan", "writePlanDraft", "writePlanDraftProject", "removePlanDraftProject", "submitPlan", "sharePlan");

    @Test
    @DisplayName("P09 whatever writes under a plan is for the officer of the city alone, but for what is said of it")
    void nobodyElseWritesThePlanOfACity() {
        var writing = new TreeSet<String>();
        for (var operation : DescribedOperations.all("action-plan-service")) {
            if (operation.path().startsWith("/api/v1/plans")
                    && !operation.method().equalsIgnoreCase("GET")) {
                writing.add(operation.id());
            }
        }

        assertThat(writing).containsAll(AUTHORING);
        writing.removeAll(AUTHORING);
        assertThat(writing).containsExactly("consultOnPlan");
        assertThat(AUTHORING).allSatisfy(operation -> {
            var row = DescribedOperations.table().row(operation).orElseThrow();
            assertThat(row.access()).isEqualTo(Access.POST);
            assertThat(row.posts()).containsExactly(Post.CHIEF_SMART_CITY_OFFICER);
            assertThat(row.relation()).isEqualTo("own-city");
        });
    }

    @Test
    @DisplayName("C05 a National Representative is consulted on plans of cities of the own state, and writes none")
    void aRepresentativeIsConsultedAndWritesNothing() {
        var row = DescribedOperations.table().row("consultOnPlan").orElseThrow();

        assertThat(row.posts()).containsExactly(Post.NATIONAL_REPRESENTATIVE);
        assertThat(row.relation()).isEqualTo("city-of-own-state");
    }
}
