package ascn.actionplan.project.domain;

/**
 * How a project is shared between town and country (rule P14), in percent; the two make 100.
 *
 * @param urban percent in towns
 * @param rural percent in the country
 */
public record UrbanRural(int urban, int rural) {}
