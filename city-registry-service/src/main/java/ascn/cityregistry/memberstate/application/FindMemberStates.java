package ascn.cityregistry.memberstate.application;

import ascn.cityregistry.memberstate.domain.MemberState;
import ascn.cityregistry.memberstate.persistence.MemberStateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Which states may nominate. */
@ApplicationScoped
public class FindMemberStates {

    private final MemberStateRepository memberStates;

    FindMemberStates(MemberStateRepository memberStates) {
        this.memberStates = memberStates;
    }

    /** All of them, by name. */
    @Transactional
    public List<MemberState> all() {
        return memberStates.allByName();
    }

    /**
     * The member state of that code.
     *
     * @throws ascn.cityregistry.memberstate.domain.UnknownMemberState when there is none
     */
    @Transactional
    public MemberState get(String code) {
        return memberStates.get(code);
    }
}
