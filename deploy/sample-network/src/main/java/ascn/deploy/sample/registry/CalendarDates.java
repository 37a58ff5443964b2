package ascn.deploy.sample.registry;

import ascn.contracts.record.Standing;
import ascn.deploy.sample.data.CalendarEntry;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The dates from which a reporting year is counted back, beside the annual meetings, which bring theirs along: the JCM, and
 * the ASEAN Summit. A year has one Summit here, the one to which the report goes: the last of the year that took place.
 */
final class CalendarDates implements Topic {

    private static final String DATES = "/api/v1/calendar/dates";
    private static final String JCM = "JCM";
    private static final String SUMMIT = "SUMMIT";
    private static final Pattern ASEAN_SUMMIT = Pattern.compile("\\d+(st|nd|rd|th) ASEAN Summit .*");

    private final DataSet record;
    private final Service registry;

    CalendarDates(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Dates of the JCM and the Summit";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        List<JsonNode> known = registry.all(Person.secretariat(), DATES + "?limit=500");
        for (YearlyDate date : dates(record)) {
            entries.findOrEnter(known.stream().filter(date::isAs).findFirst(), () -> registry.post(
                            Person.secretariat(), "date of the " + date.kind() + " of " + date.year(), DATES, date)
                    .body());
        }
        return entries;
    }

    /** The dates by kind and year. */
    static List<YearlyDate> dates(DataSet record) {
        var dates = new ArrayList<YearlyDate>();
        var summits = new TreeMap<Integer, YearlyDate>();
        for (CalendarEntry entry : record.calendar()) {
            if (entry.type().equals(JCM)) {
                dates.add(YearlyDate.of(JCM, entry));
            } else if (isSummitThatTookPlace(entry)) {
                summits.put(entry.firstDay().lastDay().getYear(), YearlyDate.of(SUMMIT, entry));
            }
        }
        dates.addAll(summits.values());
        return dates;
    }

    /** A meeting of the Leaders with others, such as the East Asia Summit, is not the one to which the report goes. */
    private static boolean isSummitThatTookPlace(CalendarEntry entry) {
        return entry.type().equals(SUMMIT)
                && entry.standing() == Standing.RECORDED
                && ASEAN_SUMMIT.matcher(entry.event()).matches();
    }

    /** What is sent; kind and year are its natural key. */
    record YearlyDate(String kind, int year, String occurredOn, String standing, String source) {

        static YearlyDate of(String kind, CalendarEntry entry) {
            return new YearlyDate(
                    kind,
                    entry.firstDay().lastDay().getYear(),
                    entry.firstDay().toString(),
                    entry.standing().name(),
                    entry.source());
        }

        boolean isAs(JsonNode onRecord) {
            return onRecord.path("kind").asText().equals(kind)
                    && onRecord.path("year").asInt() == year;
        }
    }
}
