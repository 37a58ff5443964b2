package ascn.cityregistry.tenure.application;

import ascn.cityregistry.tenure.domain.InvitationNotValid;
import ascn.cityregistry.tenure.domain.Post;
import ascn.cityregistry.tenure.domain.RepresentativeHoldsAnotherPost;
import ascn.cityregistry.tenure.domain.ShepherdsPersonOfAnotherState;
import ascn.cityregistry.tenure.domain.Tenure;
import ascn.cityregistry.tenure.messaging.TenureAnnouncer;
import ascn.cityregistry.tenure.persistence.TenureRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A person redeems the code of an invitation and is bound to the post (rules N06, C03). */
@ApplicationScoped
public class AcceptInvitation {

    private final TenureRepository tenures;
    private final TenureAnnouncer announcer;
    private final InvitationCodes codes;
    private final Audit audit;
    private final TenureActs acts;

    AcceptInvitation(
            TenureRepository tenures, TenureAnnouncer announcer, InvitationCodes codes, Audit audit, TenureActs acts) {
        this.tenures = tenures;
        this.announcer = announcer;
        this.codes = codes;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Binds the tenure to the actor. Whoever has accepted it gets the same answer again; nothing changes then.
     *
     * @param code what the Secretariat has handed to the person
     * @throws InvitationNotValid when the code was never given out, is void, was used by another, or the tenure has ended
     * @throws RepresentativeHoldsAnotherPost when the person would be representative beside another post on a day (C03)
     * @throws ShepherdsPersonOfAnotherState when the person would act for a shepherd beside a post of another state (C11)
     */
    @Transactional
    public Tenure accept(String code, Actor actor) {
        var tenure = codes.tenureIn(code).flatMap(tenures::find).orElseThrow(InvitationNotValid::new);
        refuseUnlessLast(tenure, code);
        // Only a good code takes the lock: whoever guesses makes nobody wait.
        tenures.lockTenures();
        tenures.readAgain(tenure);
        refuseUnlessLast(tenure, code);
        var act = acts.performed(actor);
        var before = TenureState.of(tenure);
        if (!tenure.isHeldBy(actor.id())) {
            tenure.refuseUnlessInviting();
            refuseBesideAnotherPost(tenure, actor);
            var accepted = tenure.accept(act);
            tenures.flush();
            announcer.announce(accepted);
        }
        audit.record(Change.of(before, TenureState.of(tenure)), act);
        return tenure;
    }

    private void refuseUnlessLast(Tenure tenure, String code) {
        if (!codes.isLastOf(tenure, code)) {
            throw new InvitationNotValid();
        }
    }

    private void refuseBesideAnotherPost(Tenure invited, Actor actor) {
        for (var held : tenures.heldBy(actor.id(), invited.facts())) {
            if (clash(held, invited)) {
                throw RepresentativeHoldsAnotherPost.with(held);
            }
            if (isOfAnotherState(held, invited)) {
                throw new ShepherdsPersonOfAnotherState(held);
            }
        }
    }

    private static boolean clash(Tenure held, Tenure invited) {
        return !isOfADesignatedOfficial(held)
                && !isOfADesignatedOfficial(invited)
                && !representedState(held).equals(representedState(invited));
    }

    /**
     * Who acts for a shepherd is an official of that state (rule C11), so of no other one on the same days, whichever post
     * comes first. Beside that the person may hold any post of that state: no rule says otherwise.
     */
    private static boolean isOfAnotherState(Tenure held, Tenure invited) {
        return (isOfADesignatedOfficial(held) || isOfADesignatedOfficial(invited))
                && !held.memberState().equals(invited.memberState());
    }

    /** C03 does not speak of who acts for a shepherd. */
    private static boolean isOfADesignatedOfficial(Tenure tenure) {
        return tenure.post() == Post.SHEPHERD_REPRESENTATIVE;
    }

    /** The state that a representative speaks for; an officer of a city speaks for none. */
    private static String representedState(Tenure tenure) {
        return tenure.post() == Post.NATIONAL_REPRESENTATIVE ? tenure.subject() : "";
    }
}
