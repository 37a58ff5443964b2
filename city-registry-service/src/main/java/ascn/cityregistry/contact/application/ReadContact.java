package ascn.cityregistry.contact.application;

import ascn.cityregistry.contact.domain.Contact;
import ascn.cityregistry.contact.domain.ContactNotFound;
import ascn.cityregistry.contact.persistence.ContactRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Somebody who may do so looks up how the holder of a post is reached; every look leaves an entry in the audit trail. */
@ApplicationScoped
public class ReadContact {

    private final ContactRepository contacts;
    private final ContactRights rights;
    private final Audit audit;

    ReadContact(ContactRepository contacts, ContactRights rights, Audit audit) {
        this.contacts = contacts;
        this.rights = rights;
        this.audit = audit;
    }

    /**
     * The contact data of the holder of a tenure. The entry says who read whose, and nothing of what was read.
     *
     * @throws ContactNotFound when there are none, or they are nothing for the actor
     */
    @Transactional
    public Contact read(UUID tenureId, Actor actor) {
        rights.requireReading(tenureId, actor);
        var contact = contacts.of(tenureId).orElseThrow(() -> ContactNotFound.of(tenureId));
        audit.record(Change.ordered(ContactState.subjectOf(tenureId)));
        return contact;
    }
}
