package ascn.actionplan.catalogue.domain;

/**
 * An action line, initiative or measure of an instrument.
 *
 * @param code names it, for ever, for example mpac2025-3
 * @param label how the instrument writes it
 * @param pillar the pillar of the ASEAN Community under which it stands
 */
public record ActionLine(String code, String label, Pillar pillar) {}
