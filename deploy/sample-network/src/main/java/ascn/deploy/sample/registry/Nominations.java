package ascn.deploy.sample.registry;

import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.deploy.sample.data.CalendarEntry;
import ascn.deploy.sample.data.City;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.RecordStopped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the record says of the nominations of 2018: when they were asked for, and who nominated which cities. */
final class Nominations {

    private static final String NOMINATION = "NOMINATION";

    private final CalendarEntry call;
    private final Map<String, List<City>> citiesByState = new TreeMap<>();

    Nominations(DataSet record) {
        this.call = record.calendar().stream()
                .filter(entry -> entry.type().equals(NOMINATION) && entry.standing() == Standing.PLANNED)
                .findFirst()
                .orElseThrow(() -> new RecordStopped("The calendar of the record has no " + NOMINATION + "."));
        record.pilotCities().forEach(city -> citiesByState
                .computeIfAbsent(city.memberState(), state -> new ArrayList<>())
                .add(city));
    }

    /** When the dossiers were to be handed in. Only that plan is on record, not when each state did. */
    PartialDate plannedFor() {
        return call.firstDay();
    }

    /** Where that plan is written down. */
    String source() {
        return call.source();
    }

    /** The call for them; how it stands, too. */
    CalendarEntry call() {
        return call;
    }

    /** The pilot cities of each state in the order of the printed list. */
    Map<String, List<City>> citiesByState() {
        return citiesByState;
    }
}
