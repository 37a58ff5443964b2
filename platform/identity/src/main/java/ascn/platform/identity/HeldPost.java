package ascn.platform.identity;

import org.jspecify.annotations.Nullable;

/**
 * A post that somebody holds.
 *
 * @param post its name, as the permission table of the service writes it
 * @param of what it is held for (a member state, a city, a partner), or null where there is one such post only
 * @param copyPosition position of the last event that this service's copy had applied when it answered; null where the
 *     service keeps the post itself
 */
public record HeldPost(
        String post, @Nullable String of, @Nullable Long copyPosition) {}
