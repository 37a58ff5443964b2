package ascn.cityregistry.memberstate.application;

import ascn.cityregistry.memberstate.domain.CapitalPeriod;
import ascn.cityregistry.memberstate.domain.MemberState;
import ascn.contracts.record.PartialDate;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the audit entries of a member state vouch for: all that it holds. */
record MemberStateState(String code, String name, String joinedAsean, String source, List<Capital> capitals)
        implements AuditedState {

    static MemberStateState of(MemberState state) {
        return new MemberStateState(
                state.code(),
                state.name(),
                state.joinedAsean().toString(),
                state.source(),
                state.capitals(Instant.MAX).stream().map(Capital::of).toList());
    }

    @Override
    public Subject subject() {
        return new Subject("member-state", code);
    }

    /** One of its capitals. */
    record Capital(
            String cityId,
            String name,
            List<String> otherNames,
            @Nullable String since,
            String standing,
            String source) {

        static Capital of(CapitalPeriod period) {
            var capital = period.capital();
            return new Capital(
                    capital.cityId(),
                    capital.name(),
                    capital.otherNames(),
                    capital.since().map(PartialDate::toString).orElse(null),
                    capital.standing().name(),
                    capital.source());
        }
    }
}
