package ascn.actionplan.framework.persistence;

import ascn.actionplan.framework.domain.Framework;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Keeps editions of the framework. */
@ApplicationScoped
public class FrameworkRepository implements PanacheRepositoryBase<Framework, String> {

    /** The edition of that slug, if there is one. */
    public Optional<Framework> named(String edition) {
        return findByIdOptional(edition);
    }

    /**
     * The same for a write: writers of one edition come one after the other, so that no comment comes in between a revision and
     * its check, and of two last endorsements one makes the edition endorsed.
     */
    public Optional<Framework> forWrite(String edition) {
        // By a lock of its own and before the row is read, so that the acts are read after the lock too.
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 40))) locked")
                .setParameter(1, "framework/" + edition)
                .getSingleResult();
        return named(edition);
    }
}
