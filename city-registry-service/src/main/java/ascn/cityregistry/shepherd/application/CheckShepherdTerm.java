package ascn.cityregistry.shepherd.application;

import ascn.cityregistry.chairmanship.application.FindChairmanships;
import ascn.cityregistry.chairmanship.domain.Chairmanship;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.cityregistry.shepherd.domain.ShepherdTermOverlap;
import ascn.cityregistry.shepherd.domain.TermWithoutChangeOfChair;
import ascn.cityregistry.shepherd.domain.TermWithoutDays;
import ascn.cityregistry.shepherd.persistence.ShepherdTermRepository;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.DatePrecision;
import ascn.contracts.record.Period;
import ascn.roster.TermDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a term must keep whether it is new or corrected, all of it told at once. */
@ApplicationScoped
class CheckShepherdTerm {

    private final ShepherdTermRepository terms;
    private final FindChairmanships calendar;
    private final FindMemberStates memberStates;

    CheckShepherdTerm(ShepherdTermRepository terms, FindChairmanships calendar, FindMemberStates memberStates) {
        this.terms = terms;
        this.calendar = calendar;
        this.memberStates = memberStates;
    }

    /**
     * Goes on only with a term that may stand beside the others.
     *
     * @param except the term that it corrects, if it corrects one
     * @throws TermWithoutDays when it counts on no day
     * @throws ascn.cityregistry.memberstate.domain.UnknownMemberState when there is no such state
     * @throws ascn.cityregistry.memberstate.domain.NotAMemberStateOnTheDay when it was not in ASEAN on the first day
     * @throws ShepherdTermOverlap when another term has a day of it for certain
     * @throws TermWithoutChangeOfChair when it was elected and the Chair does not change inside
     * @throws RuleViolations when more than one of the last three holds
     */
    void check(ShepherdTermEntry entry, @Nullable UUID except) {
        var days = entry.days();
        TermWithoutDays.refuse(days);
        var member = memberStates.get(entry.memberState());
        var broken = new ArrayList<RuleViolation>();
        collect(broken, () -> member.refuseUnlessMemberOn(days.countsFrom()));
        terms.overlapping(days, except).stream().map(ShepherdTermOverlap::with).forEach(broken::add);
        var possible = possible(days);
        collect(
                broken,
                () -> TermWithoutChangeOfChair.refuse(
                        entry.kind(),
                        possible,
                        calendar.during(possible).stream()
                                .map(Chairmanship::memberState)
                                .toList()));
        RuleViolations.refuseIfAny(broken);
    }

    private static void collect(List<RuleViolation> broken, Runnable check) {
        try {
            check.run();
        } catch (RuleViolation violation) {
            broken.add(violation);
        }
    }

    /** All the days that it can have: the rule is broken only when it is broken for certain (rule N05). */
    private static Period possible(TermDays days) {
        var from = days.from();
        return new Period(
                from.precision() == DatePrecision.NOT_LATER_THAN ? from.lastDay() : from.firstDay(),
                days.countsUntil());
    }
}
