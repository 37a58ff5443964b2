package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** A key names one milestone or indicator of a project. */
public final class KeyTwice extends RuleViolation {

    public KeyTwice(String key, String pointer) {
        super(
                Kind.CONFLICT,
                "key-used-twice",
                "P01",
                "The key '" + key + "' is used twice",
                "Give each a key of its own; a key never changes",
                pointer);
    }
}
