package ascn.cityregistry.memberstate.application;

import ascn.cityregistry.memberstate.domain.MemberState;
import ascn.cityregistry.memberstate.domain.MemberStateNotFound;
import ascn.cityregistry.memberstate.persistence.MemberStateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Which states may nominate. */
@ApplicationScoped
public class FindMemberStates {

    private final MemberStateRepository memberStates;

    FindMemberStates(MemberStateRepository memberStates) {
        this.memberStates = memberStates;
    }

    /** The members of ASEAN on a day as the system knew it at a moment, by name (rules M16, N01). */
    @Transactional
    public List<MemberState> membersOn(LocalDate day, Instant knownAt) {
        return memberStates.membersOn(day, knownAt);
    }

    /**
     * The member state of that code, whenever it acceded, for a request that names it.
     *
     * @throws ascn.cityregistry.memberstate.domain.UnknownMemberState when there is none
     */
    @Transactional
    public MemberState get(String code) {
        return memberStates.get(code);
    }

    /**
     * The member state of that code, whenever it acceded, for whoever asks for it.
     *
     * @throws MemberStateNotFound when there is none, or it was not known at that moment
     */
    @Transactional
    public MemberState one(String code, Instant knownAt) {
        return memberStates
                .find(code)
                .filter(state -> !state.recordedAt().isAfter(knownAt))
                .orElseThrow(() -> new MemberStateNotFound(code));
    }

    /**
     * Goes on only when the state was a member of ASEAN on a day (rule M16).
     *
     * @throws ascn.cityregistry.memberstate.domain.UnknownMemberState when there is none of that code
     * @throws ascn.cityregistry.memberstate.domain.NotAMemberStateOnTheDay when it was not
     */
    @Transactional
    public void refuseUnlessMemberOn(String code, LocalDate day) {
        memberStates.get(code).refuseUnlessMemberOn(day);
    }
}
