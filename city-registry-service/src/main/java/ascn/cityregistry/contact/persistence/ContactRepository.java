package ascn.cityregistry.contact.persistence;

import ascn.cityregistry.contact.domain.Contact;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Keeps contact data, one row for each tenure. */
@ApplicationScoped
public class ContactRepository implements PanacheRepositoryBase<Contact, UUID> {

    /** One writer of a tenure's contact data at a time, whether or not there are any yet. */
    public void lock(UUID tenureId) {
        getEntityManager()
                .createNativeQuery("select 1 from tenure where tenure_id = :tenure for no key update")
                .setParameter("tenure", tenureId)
                .getSingleResult();
    }

    /** Those of the holder of that tenure, where there are any. */
    public Optional<Contact> of(UUID tenureId) {
        return findByIdOptional(tenureId);
    }
}
