package ascn.platform.identity;

import ascn.contracts.identity.Role;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.identity.PermissionTable.Row;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** No role or post of the caller is in the operation's row of the permission table. */
public final class NotPermitted extends RuleViolation {

    private final @Nullable Long copyPosition;

    NotPermitted(String operation, Row row) {
        this(operation, row, null);
    }

    /** Where posts were asked too, by a copy that knows them up to that position. */
    NotPermitted(String operation, Row row, @Nullable Long copyPosition) {
        super(
                Kind.FORBIDDEN,
                "not-permitted",
                null,
                "You have no role or post that may call " + operation,
                "It is for: "
                        + Stream.concat(row.roles().stream().map(Role::name), row.posts().stream())
                                .collect(Collectors.joining(", ")));
        this.copyPosition = copyPosition;
    }

    /** An operation that the table does not know. */
    NotPermitted(String operation) {
        super(Kind.FORBIDDEN, "not-permitted", null, "Nobody may call " + operation, "Ask the operator of the service");
        this.copyPosition = null;
    }

    @Override
    public @Nullable Long copyPosition() {
        return copyPosition;
    }
}
