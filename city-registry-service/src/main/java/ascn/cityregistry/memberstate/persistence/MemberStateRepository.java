package ascn.cityregistry.memberstate.persistence;

import ascn.cityregistry.memberstate.domain.MemberState;
import ascn.cityregistry.memberstate.domain.UnknownMemberState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps member states. */
@ApplicationScoped
public class MemberStateRepository implements PanacheRepositoryBase<MemberState, String> {

    /**
     * The member state of that code.
     *
     * @throws UnknownMemberState when there is none
     */
    public MemberState get(String code) {
        return findByIdOptional(code).orElseThrow(() -> new UnknownMemberState(code));
    }

    /** All of them, by name, with their capitals in the same query. */
    public List<MemberState> allByName() {
        return list("from MemberState state left join fetch state.capitals order by state.name");
    }
}
