package ascn.cityregistry.application.domain;

import ascn.cityregistry.dossier.domain.OfficerDesignation;
import ascn.cityregistry.dossier.domain.OfficerDesignationUnclear;
import ascn.cityregistry.dossier.domain.UnknownInCurrentAct;
import ascn.contracts.problem.RuleViolation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** When an application is complete: the city, its officer and the five parts of its action plan (rules M18, C02). */
final class ApplicationCompleteness {

    private ApplicationCompleteness() {}

    /** All that is missing or not clear. */
    static List<RuleViolation> lacks(ApplicationContent content) {
        var lacks = new ArrayList<RuleViolation>();
        for (var item : ApplicationItem.values()) {
            if (item.isMissingIn(content)) {
                lacks.add(new ApplicationPartMissing(item.pointer(), item.words()));
            }
        }
        if (content.officer() != null) {
            boolean isEquivalent = content.officer() == OfficerDesignation.EQUIVALENT;
            if (isEquivalent != (content.officerEquivalent() != null)) {
                lacks.add(new OfficerDesignationUnclear(ApplicationItem.OFFICER.pointer(), content.name()));
            }
        }
        var areas = content.actionPlan().focusAreas();
        boolean isMixed = areas.contains(FocusArea.NOT_ON_RECORD) && areas.size() > 1;
        if (isMixed || new HashSet<>(areas).size() < areas.size()) {
            lacks.add(new FocusAreasUnclear());
        }
        return lacks;
    }

    /** All that is stated to be unknown, which only an act of the record may do (rule N02). */
    static List<RuleViolation> unknowns(ApplicationContent content) {
        return Arrays.stream(ApplicationItem.values())
                .filter(item -> item != ApplicationItem.NAME && item.isUnknownIn(content))
                .<RuleViolation>map(item -> new UnknownInCurrentAct(item.pointer(), content.name()))
                .toList();
    }
}
