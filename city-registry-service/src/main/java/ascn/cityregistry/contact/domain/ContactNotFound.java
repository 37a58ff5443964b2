package ascn.cityregistry.contact.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** No contact data of this tenure are there for this caller; whether there are any for others stays secret. */
public final class ContactNotFound extends RuleViolation {

    private ContactNotFound(Kind kind, UUID tenureId) {
        super(
                kind,
                "contact-not-found",
                null,
                "There are no contact data of the tenure " + tenureId + " for you",
                "The person, the own city's officer, the own National Representative, the Chair and the Secretariat read"
                        + " them, once they are written");
    }

    /** There are none. */
    public static ContactNotFound of(UUID tenureId) {
        return new ContactNotFound(Kind.NOT_FOUND, tenureId);
    }

    /** They would not be for this caller; the caller is told the same. */
    public static ContactNotFound hidden(UUID tenureId) {
        return new ContactNotFound(Kind.HIDDEN, tenureId);
    }
}
