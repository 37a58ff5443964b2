package ascn.cityregistry.memberstate.api;

import ascn.cityregistry.memberstate.api.MemberStateResponse.CapitalResponse;
import ascn.cityregistry.memberstate.domain.CapitalPeriod;
import ascn.cityregistry.memberstate.domain.MemberState;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.AskedFor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member state of ASEAN with its history.
 *
 * @param code ISO 3166-1 alpha-2 code
 * @param name the name that ASEAN writes
 * @param joinedAsean when it acceded, as precisely as it is known
 * @param member whether it was a member on the day that was asked for
 * @param source where the accession is written down
 * @param recordedAt when the system was told of it
 * @param capital its capital on the day that was asked for, where one is on record
 * @param capitals all its capitals in the order of their days, planned ones among them
 */
public record MemberStateHistoryResponse(
        String code,
        String name,
        PartialDate joinedAsean,
        boolean member,
        String source,
        Instant recordedAt,
        @Nullable CapitalResponse capital,
        List<CapitalPeriodResponse> capitals) {

    static MemberStateHistoryResponse of(MemberState state, AskedFor asked) {
        return new MemberStateHistoryResponse(
                state.code(),
                state.name(),
                state.joinedAsean(),
                state.isMemberOn(asked.day()),
                state.source(),
                state.recordedAt(),
                state.capitalOn(asked.day(), asked.knownAt())
                        .map(CapitalResponse::of)
                        .orElse(null),
                state.capitals(asked.knownAt()).stream()
                        .map(CapitalPeriodResponse::of)
                        .toList());
    }

    /**
     * A city that is or was the capital, or is to become it.
     *
     * @param cityId the slug it has or would have as a member city
     * @param name the name that ASEAN writes
     * @param otherNames other names under which a dossier may write it
     * @param since from when, as precisely as it is known; absent where it has been one since before the record begins
     * @param until when another took over; absent while none has, and for a plan
     * @param standing RECORDED, or PLANNED for a move that has not taken place
     * @param source where it is written down
     * @param recordedAt when the system was told
     */
    public record CapitalPeriodResponse(
            String cityId,
            String name,
            List<String> otherNames,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            Standing standing,
            String source,
            Instant recordedAt) {

        static CapitalPeriodResponse of(CapitalPeriod period) {
            var capital = period.capital();
            return new CapitalPeriodResponse(
                    capital.cityId(),
                    capital.name(),
                    capital.otherNames(),
                    capital.since().orElse(null),
                    period.until(),
                    capital.standing(),
                    capital.source(),
                    capital.recordedAt());
        }
    }
}
