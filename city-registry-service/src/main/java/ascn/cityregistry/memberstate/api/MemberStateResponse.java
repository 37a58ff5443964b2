package ascn.cityregistry.memberstate.api;

import ascn.cityregistry.memberstate.domain.Capital;
import ascn.cityregistry.memberstate.domain.MemberState;
import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.AskedFor;
import org.jspecify.annotations.Nullable;

/**
 * A member state of ASEAN.
 *
 * @param code ISO 3166-1 alpha-2 code
 * @param name the name that ASEAN writes
 * @param joinedAsean when it acceded, as precisely as it is known
 * @param capital its capital on the day that was asked for, where one is on record
 */
public record MemberStateResponse(
        String code,
        String name,
        PartialDate joinedAsean,
        @Nullable CapitalResponse capital) {

    static MemberStateResponse of(MemberState state, AskedFor asked) {
        return new MemberStateResponse(
                state.code(),
                state.name(),
                state.joinedAsean(),
                state.capitalOn(asked.day(), asked.knownAt())
                        .map(CapitalResponse::of)
                        .orElse(null));
    }

    /** The capital: the slug it has or would have as a member city, and its name. */
    public record CapitalResponse(String cityId, String name) {

        static CapitalResponse of(Capital capital) {
            return new CapitalResponse(capital.cityId(), capital.name());
        }
    }
}
