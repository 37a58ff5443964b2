package ascn.cityregistry.quota.persistence;

import ascn.cityregistry.quota.domain.QuotaPolicy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps quota policies. */
@ApplicationScoped
public class QuotaPolicyRepository implements PanacheRepositoryBase<QuotaPolicy, LocalDate> {

    /** The policy in force on a day. */
    public Optional<QuotaPolicy> inForceOn(LocalDate day) {
        return find("effectiveFrom <= ?1 order by effectiveFrom desc", day).firstResultOptional();
    }

    /** The days after the given one on which a new policy takes over. */
    public List<LocalDate> takeoversAfter(LocalDate day) {
        return getEntityManager()
                .createQuery("select effectiveFrom from QuotaPolicy where effectiveFrom > :day", LocalDate.class)
                .setParameter("day", day)
                .getResultList();
    }
}
