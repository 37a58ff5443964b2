package ascn.cityregistry.memberstate.api;

import ascn.cityregistry.memberstate.domain.Capital;
import ascn.cityregistry.memberstate.domain.MemberState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member state of ASEAN.
 *
 * @param code ISO 3166-1 alpha-2 code
 * @param name the name that ASEAN writes
 * @param joinedAsean the day of its accession
 * @param capital its capital on the day that was asked for, where one is on record
 */
public record MemberStateResponse(
        String code,
        String name,
        LocalDate joinedAsean,
        @Nullable CapitalResponse capital) {

    static MemberStateResponse of(MemberState state, LocalDate day) {
        return new MemberStateResponse(
                state.code(),
                state.name(),
                state.joinedAsean(),
                state.capitalOn(day).map(CapitalResponse::of).orElse(null));
    }

    /** The capital: the slug it has or would have as a member city, and its name. */
    public record CapitalResponse(String cityId, String name) {

        static CapitalResponse of(Capital capital) {
            return new CapitalResponse(capital.cityId(), capital.name());
        }
    }
}
