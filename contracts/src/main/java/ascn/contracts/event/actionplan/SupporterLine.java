package ascn.contracts.event.actionplan;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that helped to develop a project, as events tell of it.
 *
 * @param name name of the organisation
 * @param partner its slug among the partners, where it is one
 * @param help what it helped with
 */
public record SupporterLine(String name, @Nullable String partner, String help) {}
