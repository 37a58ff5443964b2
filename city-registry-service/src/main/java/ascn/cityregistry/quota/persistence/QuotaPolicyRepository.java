package ascn.cityregistry.quota.persistence;

import ascn.cityregistry.quota.domain.QuotaPolicy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps quota policies. */
@ApplicationScoped
public class QuotaPolicyRepository implements PanacheRepositoryBase<QuotaPolicy, LocalDate> {

    /** The policy in force on a day. */
    public Optional<QuotaPolicy> inForceOn(LocalDate day) {
        return find("effectiveFrom <= ?1 order by effectiveFrom desc", day).firstResultOptional();
    }
}
