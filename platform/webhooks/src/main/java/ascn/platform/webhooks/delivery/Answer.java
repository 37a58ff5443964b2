package ascn.platform.webhooks.delivery;

import java.time.Duration;
import java.util.Optional;

/**
 * What a receiver answered.
 *
 * @param status HTTP status
 * @param excerpt the first characters of the body
 * @param retryAfter how long the receiver wants to be left alone
 */
record Answer(int status, String excerpt, Optional<Duration> retryAfter) {}
