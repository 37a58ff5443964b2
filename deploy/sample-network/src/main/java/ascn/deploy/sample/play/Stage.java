package ascn.deploy.sample.play;

import ascn.contracts.event.Publisher;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** What every chapter plays on: the services, and somewhere to tell. */
public final class Stage {

    private static final String SEEN = "/api/v1/event-log/seen?source=%s&atLeast=%d&wait=10";
    private static final int MOST_CALLS = 12;

    private final Map<Publisher, Service> services = new EnumMap<>(Publisher.class);
    private final Narrator narrator;

    /** Knows the services by their addresses and calls nobody yet. */
    public Stage(Addresses addresses, Tokens tokens, Narrator narrator) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        for (Publisher publisher : Publisher.values()) {
            services.put(publisher, new Service(addresses.of(publisher), client, tokens, Pause::asleep));
        }
        this.narrator = narrator;
    }

    /** The API of a service. */
    public Service service(Publisher publisher) {
        Service service = services.get(publisher);
        if (service == null) {
            throw new IllegalArgumentException("There is no " + publisher);
        }
        return service;
    }

    /** Says how far the play has come. */
    public void tell(String line) {
        narrator.tell(line);
    }

    /**
     * Returns when every other service has seen all that one has told until now, however far that is.
     *
     * @return that position
     * @throws RecordStopped when a service has not seen it after two minutes
     */
    public long awaitHeardOf(Publisher teller) {
        long head = service(teller)
                .postAnew(Person.secretariat(), "/api/v1/event-log/checkpoint")
                .body()
                .path("headPosition")
                .asLong();
        services.forEach((listener, service) -> {
            if (listener != teller) {
                awaitSeen(service, teller, head);
            }
        });
        return head;
    }

    private static void awaitSeen(Service listener, Publisher teller, long head) {
        String question = SEEN.formatted(teller.serviceName(), head);
        JsonNode seen = MissingNode.getInstance();
        for (int call = 0; call < MOST_CALLS; call++) {
            seen = listener.get(Person.secretariat(), question).body().path(0);
            if (seen.path("seenUpTo").asLong() >= head) {
                return;
            }
        }
        throw new RecordStopped(listener.at("/") + " should have seen " + teller.serviceName() + " up to " + head
                + ", and says: " + seen + ". What it cannot apply: " + listener.at("/api/v1/quarantine"));
    }
}
