package ascn.actionplan.catalogue.application;

import ascn.actionplan.catalogue.domain.ActionLine;
import ascn.actionplan.catalogue.domain.ActionLineOnRecord;
import ascn.actionplan.catalogue.domain.CatalogueEvent.ActionLineRecorded;
import ascn.actionplan.catalogue.domain.CatalogueEvent.InstrumentRecorded;
import ascn.actionplan.catalogue.domain.InstrumentBackwards;
import ascn.actionplan.catalogue.domain.InstrumentFacts;
import ascn.actionplan.catalogue.domain.InstrumentNotFound;
import ascn.actionplan.catalogue.domain.InstrumentOnRecord;
import ascn.actionplan.catalogue.messaging.CatalogueAnnouncer;
import ascn.actionplan.catalogue.persistence.CatalogueTables;
import ascn.contracts.identity.Actor;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.PartialDate;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The Secretariat adds an instrument of other bodies, and action lines to it; ended ones too (rule P16). */
@ApplicationScoped
public class RecordInstrument {

    private final CatalogueTables catalogue;
    private final CatalogueAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordInstrument(CatalogueTables catalogue, CatalogueAnnouncer announcer, Audit audit, Acts acts) {
        this.catalogue = catalogue;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Keeps a new instrument with its action lines.
     *
     * @throws InstrumentOnRecord when there is one of that code
     * @throws InstrumentBackwards when it ends before it begins
     * @throws ActionLineOnRecord for each action line whose code names another
     */
    @Transactional
    public InstrumentFacts record(InstrumentFacts facts, Actor actor) {
        var act = acts.recordedFrom(PartialDate.of(acts.today()), null, facts.source(), actor);
        refuse(facts);
        var recorded = new InstrumentRecorded(facts, act);
        catalogue.keep(recorded);
        facts.actionLines()
                .forEach(line -> catalogue.keep(new ActionLineRecorded(facts.code(), line, facts.source(), act)));
        announcer.announce(recorded);
        audit.record(Change.made(CatalogueState.of(facts)), act);
        return facts;
    }

    private void refuse(InstrumentFacts facts) {
        var refusals = new ArrayList<RuleViolation>();
        catalogue.instrument(facts.code()).ifPresent(known -> refusals.add(new InstrumentOnRecord(facts.code())));
        var from = facts.from();
        var until = facts.until();
        if (from != null && until != null && until < from) {
            refusals.add(new InstrumentBackwards(from, until));
        }
        refusals.addAll(taken(facts.actionLines()));
        RuleViolations.refuseIfAny(refusals);
    }

    private List<RuleViolation> taken(List<ActionLine> lines) {
        var taken = new HashSet<>(
                catalogue.actionLinesAmong(lines.stream().map(ActionLine::code).collect(Collectors.toSet())));
        var refusals = new ArrayList<RuleViolation>();
        for (int place = 0; place < lines.size(); place++) {
            if (!taken.add(lines.get(place).code())) {
                refusals.add(new ActionLineOnRecord(lines.get(place).code(), "/actionLines/" + place + "/code"));
            }
        }
        return refusals;
    }

    /**
     * Adds an action line to an instrument.
     *
     * @throws InstrumentNotFound when there is none of that code
     * @throws ActionLineOnRecord when the code names another
     */
    @Transactional
    public InstrumentFacts add(String instrument, ActionLine line, String source, Actor actor) {
        var act = acts.recordedFrom(PartialDate.of(acts.today()), null, source, actor);
        var before = catalogue.instrument(instrument).orElseThrow(() -> new InstrumentNotFound(instrument));
        if (!catalogue.actionLinesAmong(Set.of(line.code())).isEmpty()) {
            throw new ActionLineOnRecord(line.code(), "/code");
        }
        var recorded = new ActionLineRecorded(instrument, line, source, act);
        catalogue.keep(recorded);
        announcer.announce(recorded);
        var after = catalogue.instrument(instrument).orElseThrow(() -> new InstrumentNotFound(instrument));
        audit.record(Change.of(CatalogueState.of(before), CatalogueState.of(after)), act);
        return after;
    }
}
