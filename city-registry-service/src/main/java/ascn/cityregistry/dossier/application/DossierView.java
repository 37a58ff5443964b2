package ascn.cityregistry.dossier.application;

import ascn.cityregistry.dossier.domain.Dossier;
import ascn.contracts.problem.RuleViolation;
import java.util.List;

/**
 * A dossier together with what it still lacks.
 *
 * @param dossier the dossier
 * @param lacks what a submission of today would be refused for; empty once it is submitted
 */
public record DossierView(Dossier dossier, List<RuleViolation> lacks) {

    /** Keeps the list from changing under its readers. */
    public DossierView {
        lacks = List.copyOf(lacks);
    }

    /** What it lacks in written form: it depends on other facts than the dossier's own, so its version does not count it. */
    public List<String> judgements() {
        return lacks.stream()
                .map(lack -> lack.slug() + " " + lack.pointer() + " " + lack.detail())
                .toList();
    }
}
