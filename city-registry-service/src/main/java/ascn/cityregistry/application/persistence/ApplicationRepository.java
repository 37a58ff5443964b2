package ascn.cityregistry.application.persistence;

import ascn.cityregistry.application.domain.ApplicationId;
import ascn.cityregistry.application.domain.ApplicationStatus;
import ascn.cityregistry.application.domain.ApplicationSummary;
import ascn.cityregistry.application.domain.CityApplication;
import ascn.cityregistry.city.domain.CityId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps applications. */
@ApplicationScoped
public class ApplicationRepository implements PanacheRepositoryBase<CityApplication, ApplicationId> {

    private static final List<ApplicationStatus> CLOSED =
            List.of(ApplicationStatus.ADMITTED, ApplicationStatus.WITHDRAWN);

    /** Whether there is an application for the city that is neither decided nor withdrawn. */
    public boolean hasOpenFor(CityId cityId) {
        return count("cityId = ?1 and status not in ?2", cityId, CLOSED) > 0;
    }

    /**
     * A page of applications, oldest first: ids carry the time at which they were made.
     *
     * @param memberState only those of this state, where given
     * @param after the last application of the page before, where there is one
     * @param limit the most applications of the page
     */
    public List<ApplicationSummary> list(@Nullable String memberState, Optional<UUID> after, int limit) {
        var query = new StringBuilder(
                "select application.id.uuid, application.memberState, application.status, application.cityId.slug,"
                        + " application.name from CityApplication application where 1 = 1");
        var parameters = new Parameters();
        if (memberState != null) {
            query.append(" and application.memberState = :memberState");
            parameters.and("memberState", memberState);
        }
        after.ifPresent(last -> {
            query.append(" and application.id.uuid > :last");
            parameters.and("last", last);
        });
        return find(query + " order by application.id.uuid", parameters)
                .project(ApplicationSummary.class)
                .range(0, limit - 1)
                .list();
    }
}
