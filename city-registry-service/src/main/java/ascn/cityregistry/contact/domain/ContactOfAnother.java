package ascn.cityregistry.contact.domain;

import ascn.contracts.problem.RuleViolation;

/** Contact data are written and erased by the person or the Secretariat, whoever else may read them. */
public final class ContactOfAnother extends RuleViolation {

    /** The refusal. */
    public ContactOfAnother() {
        super(
                Kind.FORBIDDEN,
                "contact-of-another",
                null,
                "These are the contact data of another person",
                "Ask the person or the Secretariat to change them");
    }
}
