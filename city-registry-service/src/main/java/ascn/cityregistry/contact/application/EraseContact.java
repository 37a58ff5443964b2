package ascn.cityregistry.contact.application;

import ascn.cityregistry.contact.domain.ContactNotFound;
import ascn.cityregistry.contact.domain.ContactOfAnother;
import ascn.cityregistry.contact.persistence.ContactRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The person, or the Secretariat at the person's request, erases the contact data together with the key of their digests. */
@ApplicationScoped
public class EraseContact {

    private final ContactRepository contacts;
    private final ContactRights rights;
    private final Audit audit;

    EraseContact(ContactRepository contacts, ContactRights rights, Audit audit) {
        this.contacts = contacts;
        this.rights = rights;
        this.audit = audit;
    }

    /**
     * Erases them. The tenure stays, and so do the audit entries; nobody can tell any more what their digests were of.
     *
     * @throws ContactNotFound when there are none, or they are nothing for the actor
     * @throws ContactOfAnother when the actor may only read
     */
    @Transactional
    public void erase(UUID tenureId, ExpectedVersion expected, Actor actor) {
        rights.requireWriting(tenureId, actor);
        contacts.lock(tenureId);
        var contact = contacts.of(tenureId).orElseThrow(() -> ContactNotFound.of(tenureId));
        expected.requireCurrent(contact.version());
        var erased = Change.removed(ContactState.of(contact), ContactState.digestOf(contact));
        contacts.delete(contact);
        contacts.flush();
        audit.record(erased);
    }
}
