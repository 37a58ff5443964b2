package ascn.cityregistry.network.api;

import ascn.cityregistry.network.domain.Network;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another network of cities.
 *
 * @param code names it
 * @param name its name
 * @param yearEstablished the year in which it was established, where a source says it
 * @param membersAsPrinted how many members it says it has, as printed
 * @param memberCities how many of them are cities, where it says so
 * @param regionalMemberCities how many of those lie in South-East Asia, where it says so; more than are named at times
 * @param countedOn of when these numbers are, as precisely as it is known
 * @param source where all that is written down
 * @param recordedAt when the system was told
 */
public record NetworkResponse(
        String code,
        String name,
        @Nullable Integer yearEstablished,
        @Nullable String membersAsPrinted,
        @Nullable Integer memberCities,
        @Nullable Integer regionalMemberCities,
        PartialDate countedOn,
        String source,
        Instant recordedAt) {

    static NetworkResponse of(Network network) {
        var facts = network.facts();
        return new NetworkResponse(
                network.code(),
                facts.name(),
                facts.yearEstablished(),
                facts.membersAsPrinted(),
                facts.memberCities(),
                facts.regionalMemberCities(),
                facts.countedOn(),
                facts.source(),
                network.recordedAt());
    }
}
