package ascn.platform.webhooks.api;

import java.util.UUID;

/**
 * A test that is on its way.
 *
 * @param messageId the header {@code webhook-id} that the receiver gets
 */
public record TestResponse(UUID messageId) {}
