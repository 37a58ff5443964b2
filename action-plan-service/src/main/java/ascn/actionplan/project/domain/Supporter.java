package ascn.actionplan.project.domain;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that helped to develop a plan or project; it is a supporter and no twinning partner (rule P20).
 *
 * @param name its name; never that of a person
 * @param partner its slug among the partners of the network, where it is one
 * @param help what it helped with
 */
public record Supporter(String name, @Nullable String partner, String help) {}
