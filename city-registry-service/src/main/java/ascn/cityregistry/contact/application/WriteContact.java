package ascn.cityregistry.contact.application;

import ascn.cityregistry.contact.domain.Contact;
import ascn.cityregistry.contact.domain.ContactData;
import ascn.cityregistry.contact.domain.ContactNotFound;
import ascn.cityregistry.contact.domain.ContactOfAnother;
import ascn.cityregistry.contact.persistence.ContactRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The person or the Secretariat writes how the holder of a post is reached. */
@ApplicationScoped
public class WriteContact {

    private static final int KEY_BYTES = 32;
    /** No version has this number: what a caller has read is not there any more. */
    private static final long ERASED = Long.MIN_VALUE;

    private final SecureRandom random = new SecureRandom();
    private final ContactRepository contacts;
    private final ContactRights rights;
    private final Audit audit;
    private final Clock clock;

    WriteContact(ContactRepository contacts, ContactRights rights, Audit audit, Clock clock) {
        this.contacts = contacts;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the data, in the place of others where there are any.
     *
     * @param expected what the caller has read; it may be absent only where nothing is written yet
     * @throws ContactNotFound when there is no such tenure, or it is nothing for the actor
     * @throws ContactOfAnother when the actor may only read
     */
    @Transactional
    public Contact write(UUID tenureId, Optional<ExpectedVersion> expected, ContactData data, Actor actor) {
        rights.requireWriting(tenureId, actor);
        contacts.lock(tenureId);
        var found = contacts.of(tenureId);
        return found.isEmpty() ? begin(tenureId, expected, data, actor) : replace(found.get(), expected, data, actor);
    }

    private Contact begin(UUID tenureId, Optional<ExpectedVersion> expected, ContactData data, Actor actor) {
        expected.ifPresent(read -> read.requireCurrent(ERASED));
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        var contact = new Contact(tenureId, data, key, clock.instant(), actor.id());
        contacts.persistAndFlush(contact);
        audit.record(Change.made(ContactState.of(contact), ContactState.digestOf(contact)));
        return contact;
    }

    private Contact replace(Contact contact, Optional<ExpectedVersion> expected, ContactData data, Actor actor) {
        expected.orElseGet(() -> ExpectedVersion.of(null)).requireCurrent(contact.version());
        var before = ContactState.of(contact);
        contact.write(data, clock.instant(), actor.id());
        contacts.flush();
        audit.record(Change.of(before, ContactState.of(contact), ContactState.digestOf(contact)));
        return contact;
    }
}
