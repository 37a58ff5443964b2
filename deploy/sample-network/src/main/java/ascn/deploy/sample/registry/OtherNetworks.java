package ascn.deploy.sample.registry;

import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.OtherNetwork;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Other networks of cities with the numbers that they declare (rule M15). */
final class OtherNetworks implements Topic {

    static final String NETWORKS = "/api/v1/networks";

    private final DataSet record;
    private final Service registry;

    OtherNetworks(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Other networks of cities";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        List<JsonNode> known = registry.all(Person.secretariat(), NETWORKS + "?limit=500");
        for (OtherNetwork network : record.otherNetworks()) {
            var entry = Entry.of(network);
            entries.findOrEnter(known.stream().filter(entry::isAs).findFirst(), () -> registry.post(
                            Person.secretariat(), "network " + network.code(), NETWORKS, entry)
                    .body());
        }
        return entries;
    }

    /** What is sent; the code is its natural key. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String code,
            String name,
            int yearEstablished,
            String membersAsPrinted,
            @Nullable Integer memberCities,
            int regionalMemberCities,
            String countedOn,
            String source) {

        static Entry of(OtherNetwork network) {
            return new Entry(
                    network.code(),
                    network.name(),
                    network.yearEstablished(),
                    network.membersAsPrinted(),
                    network.memberCities().orElse(null),
                    network.regionalMemberCities(),
                    network.countedOn().toString(),
                    network.source());
        }

        boolean isAs(JsonNode onRecord) {
            return onRecord.path("code").asText().equals(code);
        }
    }
}
