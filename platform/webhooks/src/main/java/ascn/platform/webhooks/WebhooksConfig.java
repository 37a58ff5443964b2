package ascn.platform.webhooks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of webhooks. */
@ConfigMapping(prefix = "ascn.webhooks")
public interface WebhooksConfig {

    /**
     * Keys that encrypt the secrets of subscriptions, 32 bytes in base64 each. The first encrypts, all decrypt: to replace
     * a key, put the new one before it.
     */
    List<String> secretKeys();

    /** Ranges of addresses (CIDR) that may be called although they are not public. Only for tests and local systems. */
    Optional<List<String>> allowedNetworks();

    /** Ports and ranges of ports that may be called. */
    @WithDefault("443,8443")
    List<String> allowedPorts();

    /** Certificates (PEM) that are trusted instead of those of the Java platform. */
    Optional<Path> trustedCertificates();

    /** How long the former secret still signs after a rotation. */
    @WithDefault("24H")
    Duration secretOverlap();

    /** The most subscriptions of one owner. */
    @WithDefault("20")
    int subscriptionsPerOwner();

    /** How long to wait after each failed attempt; there is one attempt more than there are waits. */
    @WithDefault("5S,5M,30M,2H,5H,10H,14H,20H,24H")
    List<Duration> retryAfter();

    /** A subscription at which nothing has arrived for that long is disabled at the next failure. */
    @WithDefault("3D")
    Duration disableAfter();

    /** How long a connection may take. */
    @WithDefault("5S")
    Duration connectTimeout();

    /** How long a whole call may take. */
    @WithDefault("15S")
    Duration totalTimeout();

    /** The most calls at the same time from this process. */
    @WithDefault("128")
    int parallelCalls();

    /** The most calls at the same time to one host and port; one while it fails. */
    @WithDefault("4")
    int parallelCallsPerDestination();

    /** How long messages and their deliveries are kept, and so can be replayed. */
    @WithDefault("30D")
    Duration keptFor();

    /** Whether this process delivers. Off in a process that only answers requests. */
    @WithDefault("true")
    boolean deliver();
}
