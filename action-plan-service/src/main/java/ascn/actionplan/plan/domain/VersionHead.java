package ascn.actionplan.plan.domain;

import ascn.contracts.record.Act;

/**
 * A version of a plan without its text.
 *
 * @param number 1, 2, 3 …
 * @param digest SHA-256 of its canonical JSON (RFC 8785), in hexadecimal digits
 * @param projects how many projects and action lines it holds
 * @param consultations how many consultations travel with it
 * @param act its submission
 */
public record VersionHead(int number, String digest, int projects, int consultations, Act act) {}
