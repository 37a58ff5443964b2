package ascn.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PermissionTableTest {

    private static final String ADMIT = "admitDossier: {access: ROLE, roles: [SECRETARIAT], event: admitted}\n";

    private static PermissionTable read(String... tables) {
        List<InputStream> streams = Arrays.stream(tables)
                .<InputStream>map(table -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return PermissionTable.read(streams);
    }

    private static Actor holding(Role... roles) {
        return new Actor("actor", Set.of(roles), null, null, false);
    }

    @Test
    void aRowLetsInItsRolesAndNoOthers() {
        var row = read(ADMIT).row("admitDossier").orElseThrow();

        assertThat(row.authorityOf(holding(Role.SECRETARIAT))).contains(Authority.of(Role.SECRETARIAT));
        assertThat(row.authorityOf(holding(Role.OPERATOR, Role.SECRETARIAT))).contains(Authority.of(Role.SECRETARIAT));
        assertThat(row.authorityOf(holding(Role.OPERATOR, Role.AMS_NOMINATOR))).isEmpty();
        assertThat(row.authorityOf(holding())).isEmpty();
    }

    @Test
    void aRowMayNamePostsBesideRoles() {
        var row = read("withdrawCity: {access: ROLE_OR_POST, roles: [OPERATOR], posts: [ENVOY], event: withdrawn}")
                .row("withdrawCity")
                .orElseThrow();

        assertThat(row.posts()).containsExactly("ENVOY");
        assertThat(row.isRestricted()).isTrue();
        assertThat(row.authorityOf(holding(Role.OPERATOR))).contains(Authority.of(Role.OPERATOR));
    }

    @Test
    void anOperationThatNobodyWroteDownHasNoRow() {
        assertThat(read(ADMIT).row("deleteEverything")).isEmpty();
    }

    @Test
    void tablesOfAServiceAndItsLibrariesAreOne() {
        var table = read(ADMIT, "findEvent: {access: SIGNED_IN, event: none, reason: reads only}");

        assertThat(table.operations()).containsExactlyInAnyOrder("admitDossier", "findEvent");
    }

    @Test
    void aRowThatLeavesAQuestionOpenIsRefused() {
        assertThatThrownBy(() -> read(ADMIT, ADMIT)).hasMessageContaining("Two permission rows for admitDossier");
        assertThatThrownBy(() -> read(ADMIT + ADMIT)).hasMessageContaining("admitDossier");
        assertThatThrownBy(() -> read("# nothing")).hasMessageContaining("no rows");
        assertThatThrownBy(() -> read("a: {event: b}")).hasMessageContaining("access is one of");
        assertThatThrownBy(() -> read("a: {access: ROLE, event: b}")).hasMessageContaining("names roles where");
        assertThatThrownBy(() -> read("a: {access: PUBLIC, roles: [OPERATOR], event: b}"))
                .hasMessageContaining("and no others");
        assertThatThrownBy(() -> read("a: {access: ROLE_OR_POST, roles: [OPERATOR], event: b}"))
                .hasMessageContaining("posts where");
        assertThatThrownBy(() -> read("a: {access: PUBLIC}")).hasMessageContaining("names its event");
        assertThatThrownBy(() -> read("a: {access: PUBLIC, event: none}")).hasMessageContaining("with a reason");
        assertThatThrownBy(() -> read("a: {access: ROLE, roles: [KING], event: b}"))
                .hasMessageContaining("KING");
        assertThatThrownBy(() -> read("a: {acces: PUBLIC, event: b}")).hasMessageContaining("acces");
    }

    @Test
    void everyRelationIsExplainedAndEveryExplanationIsNeeded() {
        var row = "a: {access: SIGNED_IN, relation: own-state, event: b}\n";

        assertThat(read(row + "relations: {own-state: the state of the token}").relations())
                .containsEntry("own-state", "the state of the token");
        assertThatThrownBy(() -> read(row)).hasMessageContaining("own-state");
        assertThatThrownBy(() -> read(row + "relations: {own-sate: misspelt}"))
                .hasMessageContaining("own-state")
                .hasMessageContaining("own-sate");
        assertThatThrownBy(() -> read(ADMIT + "relations: {own-state: nobody needs it}"))
                .hasMessageContaining("own-state");
    }
}
