package ascn.cityregistry.tenure.application;

import ascn.cityregistry.tenure.domain.Tenure;
import ascn.cityregistry.tenure.messaging.TenureAnnouncer;
import ascn.cityregistry.tenure.persistence.TenureRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The Secretariat writes down that the holder of a post has left it. */
@ApplicationScoped
public class EndTenure {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final TenureRepository tenures;
    private final TenureAnnouncer announcer;
    private final Audit audit;
    private final TenureActs acts;

    EndTenure(TenureRepository tenures, TenureAnnouncer announcer, Audit audit, TenureActs acts) {
        this.tenures = tenures;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Ends the tenure. A code that nobody has used is void from now on.
     *
     * @param until the day after the last
     * @param source where that is written down
     * @throws ascn.cityregistry.tenure.domain.TenureNotFound when there is none of that id
     * @throws ascn.cityregistry.tenure.domain.TenureAlreadyEnded when it has an end
     * @throws ascn.cityregistry.tenure.domain.TenureWithoutDays when it would end before it began
     * @throws ascn.platform.http.time.ActInTheFuture when its last day has not come
     */
    @Transactional
    public Tenure end(UUID id, ExpectedVersion expected, LocalDate until, String source, Actor actor) {
        tenures.lockTenures();
        var tenure = tenures.get(id);
        expected.requireCurrent(tenure.version());
        var act = acts.ended(until, source, actor);
        var before = TenureState.of(tenure);
        var former = tenure.asItIs(ids.generate(), act.recordedAt());
        var ended = tenure.end(until, source, act);
        tenures.keep(former);
        tenures.flush();
        announcer.announce(ended);
        audit.record(Change.of(before, TenureState.of(tenure)), act);
        return tenure;
    }
}
