package ascn.contracts.event.actionplan;

/**
 * An organisation that takes part in a project, as events tell of it.
 *
 * @param name name of the organisation
 * @param kind what it is
 */
public record StakeholderLine(String name, String kind) {}
