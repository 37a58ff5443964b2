package ascn.platform.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConventionRulesTest {

    private static List<String> brokenIn(String paths) throws IOException {
        return ConventionRules.brokenIn(new YAMLMapper().readTree(paths));
    }

    @Test
    void anOperationThatKeepsTheConventionsIsNotNamed() throws IOException {
        assertThat(brokenIn("""
                paths:
                  /api/v1/member-states/{stateId}:
                    get:
                      operationId: findMemberState
                      summary: One member state
                      tags: [Member states]
                      responses: {"200": {}, "304": {}}
                    put:
                      operationId: reviseMemberState
                      summary: Write it anew
                      tags: [Member states]
                      parameters: [{name: If-Match, in: header}]
                """)).isEmpty();
    }

    @Test
    void everyConventionThatIsBrokenIsNamedWithItsOperation() throws IOException {
        assertThat(brokenIn("""
                paths:
                  /api/v1/MemberState:
                    get:
                      operationId: findMemberStates
                      summary: All
                      tags: [Member states]
                      parameters: [{name: limit, in: query}]
                    post:
                      operationId: Add_State
                  /api/v1/cities/{cityId}:
                    get:
                      operationId: findCity
                      summary: One
                      tags: [Cities]
                      responses: {"200": {}}
                    delete:
                      operationId: removeCity
                      summary: Away
                      tags: [Cities]
                """))
                .containsExactly(
                        "/api/v1/MemberState is not in kebab case",
                        "/api/v1/MemberState begins with no plural noun",
                        "get /api/v1/MemberState takes only one of cursor and limit",
                        "post /api/v1/MemberState has no operationId in camelCase",
                        "post /api/v1/MemberState has no summary",
                        "post /api/v1/MemberState has not exactly one tag",
                        "post /api/v1/MemberState takes no Idempotency-Key",
                        "get /api/v1/cities/{cityId} reads one resource and does not answer 304",
                        "delete /api/v1/cities/{cityId} takes no If-Match");
    }
}
