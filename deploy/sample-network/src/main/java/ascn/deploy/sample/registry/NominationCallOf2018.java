package ascn.deploy.sample.registry;

import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;

/** The call for the nominations of 2018 (rule M08). Only its deadline is on record, as the plan had it. */
final class NominationCallOf2018 implements Topic {

    private static final String CALLS = "/api/v1/nomination-calls";

    private final Nominations nominations;
    private final Service registry;

    NominationCallOf2018(DataSet record, Service registry) {
        this.nominations = new Nominations(record);
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Call for the nominations of 2018";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        var call = new Call(
                nominations.plannedFor().firstDay().getYear(),
                nominations.plannedFor().toString(),
                nominations.call().standing().name(),
                nominations.source());
        entries.findOrEnter(
                registry.all(Person.secretariat(), CALLS + "?year=" + call.year()).stream()
                        .findFirst(),
                () -> registry.post(Person.secretariat(), "call for the nominations of " + call.year(), CALLS, call)
                        .body());
        return entries;
    }

    /** What is sent; the year is its natural key. */
    private record Call(int year, String deadline, String standing, String source) {}
}
