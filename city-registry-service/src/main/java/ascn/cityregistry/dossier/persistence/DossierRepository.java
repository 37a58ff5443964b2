package ascn.cityregistry.dossier.persistence;

import ascn.cityregistry.dossier.domain.Dossier;
import ascn.cityregistry.dossier.domain.DossierId;
import ascn.cityregistry.dossier.domain.DossierStatus;
import ascn.cityregistry.dossier.domain.DossierSummary;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps dossiers. */
@ApplicationScoped
public class DossierRepository implements PanacheRepositoryBase<Dossier, DossierId> {

    private static final List<DossierStatus> CLOSED = List.of(DossierStatus.ADMITTED, DossierStatus.WITHDRAWN);

    /** Whether a member state has a dossier that is neither decided nor withdrawn. */
    public boolean hasOpenOf(String memberState) {
        return count("memberState = ?1 and status not in ?2", memberState, CLOSED) > 0;
    }

    /**
     * A page of dossiers, oldest first: ids carry the time at which they were made.
     *
     * @param memberState only those of this state, where given
     * @param after the last dossier of the page before, where there is one
     * @param limit the most dossiers of the page
     */
    public List<DossierSummary> list(@Nullable String memberState, Optional<UUID> after, int limit) {
        var query = new StringBuilder("select dossier.id.uuid, dossier.memberState, dossier.status,"
                + " (select count(*) from Dossier counted join counted.cities city where counted = dossier),"
                + " dossier.late"
                + " from Dossier dossier where 1 = 1");
        var parameters = new Parameters();
        if (memberState != null) {
            query.append(" and dossier.memberState = :memberState");
            parameters.and("memberState", memberState);
        }
        after.ifPresent(last -> {
            query.append(" and dossier.id.uuid > :last");
            parameters.and("last", last);
        });
        return find(query + " order by dossier.id.uuid", parameters)
                .project(DossierSummary.class)
                .range(0, limit - 1)
                .list();
    }
}
