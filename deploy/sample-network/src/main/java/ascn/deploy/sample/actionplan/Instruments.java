package ascn.deploy.sample.actionplan;

import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.FrameworkText;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/**
 * Plans and bodies of ASEAN with which the framework is linked (rule P16). The service comes with those of the founding
 * papers and their action lines; the others are added by their names, for no paper of the record lists their lines or years.
 * To which of them a project contributes is on no record either, so no project names one.
 */
final class Instruments implements Topic {

    private static final String INSTRUMENTS = "/api/v1/instruments";

    private final DataSet record;
    private final Service actionPlans;

    Instruments(DataSet record, Service actionPlans) {
        this.record = record;
        this.actionPlans = actionPlans;
    }

    @Override
    public String title() {
        return "Instruments of ASEAN";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        List<JsonNode> known = actionPlans.all(Person.secretariat(), INSTRUMENTS + "?limit=500");
        for (FrameworkText.PolicyLink link : record.actionPlans().framework().policyLinks()) {
            var instrument = Instrument.of(link);
            entries.findOrEnter(known.stream().filter(instrument::isAs).findFirst(), () -> actionPlans
                    .post(Person.secretariat(), "instrument " + instrument.code(), INSTRUMENTS, instrument)
                    .body());
        }
        return entries;
    }

    /** What is sent; the code is its natural key. */
    record Instrument(String code, String name, String source) {

        static Instrument of(FrameworkText.PolicyLink link) {
            return new Instrument(link.code().toLowerCase(Locale.ROOT), link.label(), link.source());
        }

        boolean isAs(JsonNode known) {
            return known.path("code").asText().equals(code);
        }
    }
}
