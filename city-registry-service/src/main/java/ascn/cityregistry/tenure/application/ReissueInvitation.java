package ascn.cityregistry.tenure.application;

import ascn.cityregistry.tenure.persistence.TenureRepository;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Secretariat makes another code for a tenure that nobody has accepted; the one before is void (rule N06). */
@ApplicationScoped
public class ReissueInvitation {

    private final TenureRepository tenures;
    private final InvitationCodes codes;
    private final Audit audit;

    ReissueInvitation(TenureRepository tenures, InvitationCodes codes, Audit audit) {
        this.tenures = tenures;
        this.codes = codes;
        this.audit = audit;
    }

    /**
     * Makes the next code.
     *
     * @throws ascn.cityregistry.tenure.domain.TenureNotFound when there is none of that id
     * @throws ascn.cityregistry.tenure.domain.TenureAlreadyAccepted when a person is bound to it
     * @throws ascn.cityregistry.tenure.domain.TenureAlreadyEnded when it has ended by an act of its own
     */
    @Transactional
    public InvitedTenure reissue(UUID id, ExpectedVersion expected) {
        tenures.lockTenures();
        var tenure = tenures.get(id);
        expected.requireCurrent(tenure.version());
        var before = TenureState.of(tenure);
        tenure.inviteAgain();
        tenures.flush();
        audit.record(Change.of(before, TenureState.of(tenure)));
        int generation = tenure.invitationGeneration();
        return new InvitedTenure(tenure, generation, codes.of(tenure, generation));
    }
}
