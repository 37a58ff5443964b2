package ascn.cityregistry.contact.application;

import ascn.cityregistry.contact.domain.Contact;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.StateDigest;
import ascn.platform.audit.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entries of contact data vouch for, under a digest whose key is destroyed together with the data. */
record ContactState(
        UUID tenureId,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String office) implements AuditedState {

    static ContactState of(Contact contact) {
        var data = contact.data();
        return new ContactState(contact.tenureId(), data.name(), data.email(), data.phone(), data.office());
    }

    static StateDigest digestOf(Contact contact) {
        return StateDigest.keyedWith(contact.digestKey());
    }

    static Subject subjectOf(UUID tenureId) {
        return new Subject("contact", tenureId.toString());
    }

    @Override
    public Subject subject() {
        return subjectOf(tenureId);
    }

    /** Nothing of it, wherever it might end up. */
    @Override
    public String toString() {
        return "ContactState[" + tenureId + "]";
    }
}
