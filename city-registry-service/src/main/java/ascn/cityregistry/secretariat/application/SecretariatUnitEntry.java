package ascn.cityregistry.secretariat.application;

import ascn.contracts.record.PartialDate;

/**
 * What the Secretariat writes down of its unit.
 *
 * @param name what the unit is called
 * @param parent the branch or department that it belongs to, or NOT_ON_RECORD
 * @param since from when on, as precisely as it is known
 * @param source where it is written down
 */
public record SecretariatUnitEntry(String name, String parent, PartialDate since, String source) {}
