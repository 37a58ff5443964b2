package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;

/** What was put forward stays as it is; only an item that was returned may change (rules M07, M18). */
public final class ItemNotReturned extends RuleViolation {

    /**
     * @param rule M07 for a dossier, M18 for an application
     * @param pointer the item that was changed
     */
    public ItemNotReturned(String rule, String pointer) {
        super(
                Kind.CONFLICT,
                "item-not-returned",
                rule,
                pointer + " was not returned and is not written any more",
                "Send it as it was submitted, or ask the Secretariat to return it",
                pointer);
    }
}
