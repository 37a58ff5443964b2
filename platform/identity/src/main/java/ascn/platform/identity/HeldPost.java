package ascn.platform.identity;

import org.jspecify.annotations.Nullable;

/**
 * A post that somebody holds.
 *
 * @param post its name, as the permission table of the service writes it
 * @param of what it is held for (a member state, a city, a partner), or null where there is one such post only
 */
public record HeldPost(String post, @Nullable String of) {}
