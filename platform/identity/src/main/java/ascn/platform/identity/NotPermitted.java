package ascn.platform.identity;

import ascn.contracts.identity.Role;
import ascn.contracts.problem.RuleViolation;
import java.util.Set;
import java.util.stream.Collectors;

/** No role or post of the caller is in the operation's row of the permission table. */
public final class NotPermitted extends RuleViolation {

    NotPermitted(String operation, Set<Role> roles) {
        super(
                Kind.FORBIDDEN,
                "not-permitted",
                null,
                "Your token carries no role that may call " + operation,
                "It is for: " + roles.stream().map(Role::name).sorted().collect(Collectors.joining(", ")));
    }

    /** An operation that the table does not know. */
    NotPermitted(String operation) {
        super(Kind.FORBIDDEN, "not-permitted", null, "Nobody may call " + operation, "Ask the operator of the service");
    }
}
