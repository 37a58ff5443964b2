package ascn.deploy.sample.data;

import java.util.Optional;

/**
 * A member city belongs to another network.
 *
 * @param city slug of the city
 * @param network code of the network
 * @param note what the data set remarks on it, in its own words
 * @param source where it is written down, or that nobody has checked it
 */
public record NetworkMembership(String city, String network, Optional<String> note, String source) {

    static NetworkMembership of(Row row) {
        return new NetworkMembership(row.text("city"), row.text("network"), row.optional("note"), row.text("source"));
    }
}
