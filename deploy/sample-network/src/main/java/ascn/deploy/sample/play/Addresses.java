package ascn.deploy.sample.play;

import ascn.contracts.event.Publisher;
import java.net.URI;

/** Where the services are. */
@FunctionalInterface
public interface Addresses {

    /** The base address of a service, such as {@code http://127.0.0.1:8081}. */
    URI of(Publisher service);
}
