package ascn.platform.description;

import ascn.contracts.identity.Role;
import ascn.platform.identity.PermissionTable;
import ascn.platform.identity.PermissionTable.Access;
import ascn.platform.identity.PermissionTable.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** Says of an operation what its row in the permission table says: whether it needs a token, for whom it is, its event. */
final class DescribedPermissions {

    private static final String BEARER = "bearer";
    private static final String NO_EVENT = "none";

    private final PermissionTable table;

    DescribedPermissions(PermissionTable table) {
        this.table = table;
    }

    void describe(Operation operation) {
        var row = table.row(String.valueOf(operation.getOperationId()));
        if (row.filter(found -> found.access() == Access.PUBLIC).isPresent()) {
            operation.setSecurity(List.of());
        } else {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(BEARER, List.of()));
        }
        row.ifPresent(found -> operation.addExtension("x-permission", forPrograms(found)));
        if (operation.getDescription() == null) {
            row.map(DescribedPermissions::inWords).ifPresent(operation::setDescription);
        }
    }

    /** Whether a valid token alone is not enough. */
    boolean isRestricted(Operation operation) {
        return table.row(String.valueOf(operation.getOperationId()))
                .filter(row -> row.isRestricted() || row.relation() != null)
                .isPresent();
    }

    private static Map<String, Object> forPrograms(Row row) {
        var members = new LinkedHashMap<String, Object>();
        members.put("access", row.access().name());
        if (!row.roles().isEmpty()) {
            members.put("roles", row.roles().stream().map(Role::name).toList());
        }
        if (!row.posts().isEmpty()) {
            members.put("posts", List.copyOf(row.posts()));
        }
        if (row.relation() != null) {
            members.put("relation", row.relation());
        }
        return members;
    }

    private static String inWords(Row row) {
        var callers = new TreeSet<String>();
        row.roles().forEach(role -> callers.add(role.name()));
        callers.addAll(row.posts());
        var who = row.access() == Access.PUBLIC
                ? "everyone"
                : callers.isEmpty() ? "everyone with a token" : String.join(", ", callers);
        var relation = row.relation() == null ? "" : " (" + row.relation() + ")";
        var event = NO_EVENT.equals(row.event()) ? "" : " Tells " + row.event() + ".";
        return "For " + who + relation + "." + event;
    }
}
