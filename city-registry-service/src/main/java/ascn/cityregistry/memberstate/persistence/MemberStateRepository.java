package ascn.cityregistry.memberstate.persistence;

import ascn.cityregistry.memberstate.domain.MemberState;
import ascn.cityregistry.memberstate.domain.UnknownMemberState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps member states. */
@ApplicationScoped
public class MemberStateRepository implements PanacheRepositoryBase<MemberState, String> {

    /**
     * The member state of that code.
     *
     * @throws UnknownMemberState when there is none
     */
    public MemberState get(String code) {
        return find(code).orElseThrow(() -> new UnknownMemberState(code));
    }

    /** The member state of that code, where there is one. */
    public Optional<MemberState> find(String code) {
        return findByIdOptional(code);
    }

    /** The members of a day as they were known at a moment, by name, with their capitals in the same query. */
    public List<MemberState> membersOn(LocalDate day, Instant knownAt) {
        return list(
                "from MemberState state left join fetch state.capitals"
                        + " where state.joinedBy <= ?1 and state.recordedAt <= ?2 order by state.name",
                day,
                knownAt);
    }
}
