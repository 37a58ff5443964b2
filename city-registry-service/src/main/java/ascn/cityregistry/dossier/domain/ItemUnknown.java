package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.List;

/** Only what was submitted can be returned (rules M07, M18). */
public final class ItemUnknown extends RuleViolation {

    /**
     * @param rule M07 for a dossier, M18 for an application
     * @param item what was named
     * @param items those that there are
     */
    public ItemUnknown(String rule, String item, List<String> items) {
        super(
                Kind.CONFLICT,
                "item-unknown",
                rule,
                "There is no item '" + item + "'",
                "Name one of these: " + String.join(", ", items),
                "/item");
    }
}
