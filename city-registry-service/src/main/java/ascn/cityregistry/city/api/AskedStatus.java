package ascn.cityregistry.city.api;

import ascn.cityregistry.city.domain.CityStatus;
import org.jspecify.annotations.Nullable;

/** What the cities of a list are to the network on the day that is asked for. */
enum AskedStatus {
    MEMBER(CityStatus.MEMBER),
    CANDIDATE(CityStatus.CANDIDATE),
    WITHDRAWN(CityStatus.WITHDRAWN),
    /** Whatever they are. */
    ANY(null);

    private final @Nullable CityStatus status;

    AskedStatus(@Nullable CityStatus status) {
        this.status = status;
    }

    /** The status; null for any. */
    @Nullable
    CityStatus status() {
        return status;
    }
}
