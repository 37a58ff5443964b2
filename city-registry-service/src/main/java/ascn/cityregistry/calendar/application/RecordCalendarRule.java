package ascn.cityregistry.calendar.application;

import ascn.cityregistry.calendar.domain.CalendarDateKind;
import ascn.cityregistry.calendar.domain.CalendarEvent.CalendarRuleRecorded;
import ascn.cityregistry.calendar.domain.CalendarRule;
import ascn.cityregistry.calendar.domain.CalendarRule.Basis;
import ascn.cityregistry.calendar.domain.CalendarRuleEdition;
import ascn.cityregistry.calendar.domain.CalendarRuleForPastYear;
import ascn.cityregistry.calendar.messaging.CalendarAnnouncer;
import ascn.cityregistry.calendar.persistence.CalendarRules;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.PartialDate;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Secretariat writes down another edition of a rule by which deadlines are computed, or a rule that is new (R18). */
@ApplicationScoped
public class RecordCalendarRule {

    private final CalendarRules rules;
    private final CalendarAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    RecordCalendarRule(CalendarRules rules, CalendarAnnouncer announcer, Audit audit, Acts acts) {
        this.rules = rules;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * The rule as it was decided.
     *
     * @param code names the deadline through all editions
     * @param title what has to be done by it
     * @param countsFrom the date from which it is counted
     * @param daysBefore how many days before that date
     * @param fromYear the first reporting year; it holds until a later edition takes over
     * @param basis whether the source gives the number of days
     * @param occurredOn when it was decided, as precisely as it is known
     * @param source where that is written down
     */
    public record Decided(
            String code,
            String title,
            CalendarDateKind countsFrom,
            int daysBefore,
            int fromYear,
            Basis basis,
            PartialDate occurredOn,
            String source) {}

    /**
     * Keeps the edition. The deadlines of its years are computed by it from now on; those of years that are over stay.
     *
     * @throws CalendarRuleForPastYear when it would begin with a year that is over
     * @throws ascn.platform.http.time.ActInTheFuture when it was not decided yet
     */
    @Transactional
    public CalendarRuleEdition record(Decided decided, Actor actor) {
        var act = acts.recorded(
                decided.occurredOn(), new Acts.Dated(decided.occurredOn(), null, decided.source()), actor);
        CalendarRuleForPastYear.refuse(decided.fromYear(), acts.today().getYear());
        var rule = new CalendarRule(
                decided.code(),
                rules.nextEdition(decided.code()),
                decided.title(),
                decided.countsFrom(),
                decided.daysBefore(),
                decided.basis(),
                decided.source());
        var recorded = new CalendarRuleRecorded(rule, decided.fromYear(), act);
        rules.keep(recorded);
        announcer.announce(recorded);
        audit.record(Change.made(CalendarRuleState.of(recorded)), act);
        return rules.get(rule.code(), rule.edition());
    }
}
