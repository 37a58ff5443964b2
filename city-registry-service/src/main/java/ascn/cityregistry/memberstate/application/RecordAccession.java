package ascn.cityregistry.memberstate.application;

import ascn.cityregistry.memberstate.domain.CapitalCity;
import ascn.cityregistry.memberstate.domain.MemberState;
import ascn.cityregistry.memberstate.domain.MemberStateOnRecord;
import ascn.cityregistry.memberstate.messaging.MemberStateAnnouncer;
import ascn.cityregistry.memberstate.persistence.MemberStateRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The Secretariat writes down that a state acceded to ASEAN. */
@ApplicationScoped
public class RecordAccession {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final MemberStateRepository memberStates;
    private final MemberStateAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordAccession(MemberStateRepository memberStates, MemberStateAnnouncer announcer, Audit audit, Acts acts) {
        this.memberStates = memberStates;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * The accession as it took place.
     *
     * @param code ISO 3166-1 alpha-2 code of the state
     * @param name the name that ASEAN writes
     * @param capital its capital then
     * @param occurredOn its day, as precisely as it is known
     * @param standing RECORDED unless only a plan of it is known
     * @param source where it is written down
     */
    public record Accession(
            String code,
            String name,
            CapitalCity capital,
            PartialDate occurredOn,
            @Nullable Standing standing,
            String source) {}

    /**
     * Keeps the state as a member from its day on.
     *
     * @throws MemberStateOnRecord when there is one of that code
     * @throws ascn.cityregistry.memberstate.domain.AccessionOnlyPlanned when only a plan is known (N03)
     */
    @Transactional
    public MemberState record(Accession accession, Actor actor) {
        if (memberStates.find(accession.code()).isPresent()) {
            throw new MemberStateOnRecord();
        }
        var dated = new Acts.Dated(accession.occurredOn(), accession.standing(), accession.source());
        var act = acts.recorded(accession.occurredOn(), dated, actor);
        var joined = MemberState.join(
                accession.code(), accession.name(), ids.generate(), accession.capital(), accession.source(), act);
        var state = MemberState.from(joined);
        memberStates.persistAndFlush(state);
        announcer.announce(joined);
        audit.record(Change.made(MemberStateState.of(state)), act);
        return state;
    }
}
