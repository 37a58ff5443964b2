package ascn.deploy.sample.actionplan;

import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.PlannedProject;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * The sectors in which the projects of 2018 are (rule P07). The service comes with those that the founding papers and the
 * plans name; one that it has not is added before a plan chooses it.
 */
final class Sectors implements Topic {

    private static final String SECTORS = "/api/v1/sectors";

    private final DataSet record;
    private final Service actionPlans;

    Sectors(DataSet record, Service actionPlans) {
        this.record = record;
        this.actionPlans = actionPlans;
    }

    @Override
    public String title() {
        return "Sectors of projects";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        List<JsonNode> known = actionPlans.all(Person.secretariat(), SECTORS + "?limit=500");
        for (Sector sector : sectors(record)) {
            entries.findOrEnter(known.stream().filter(sector::isAs).findFirst(), () -> actionPlans
                    .post(Person.secretariat(), "sector " + sector.code(), SECTORS, sector)
                    .body());
        }
        return entries;
    }

    /** The sectors by their codes. */
    static List<Sector> sectors(DataSet record) {
        var sectors = new TreeMap<String, Sector>();
        for (PlannedProject project : record.actionPlans().projects()) {
            project.sectors().forEach(code -> sectors.putIfAbsent(code, Sector.of(code, project.source())));
        }
        return List.copyOf(sectors.values());
    }

    /** What is sent; the code is its natural key. */
    record Sector(String code, String label, String since, String source) {

        static Sector of(String code, String source) {
            String words = code.replace('-', ' ');
            return new Sector(
                    code,
                    words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
                    InitialPlans.KNOWN_BY,
                    source);
        }

        boolean isAs(JsonNode known) {
            return known.path("code").asText().equals(code);
        }
    }
}
