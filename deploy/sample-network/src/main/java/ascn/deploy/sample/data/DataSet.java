package ascn.deploy.sample.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The data set of the network: what its README calls the record, in the order of the files. */
public final class DataSet {

    private static final CsvMapper CSV = new CsvMapper();
    private static final CsvSchema BY_HEADER = CsvSchema.emptySchema().withHeader();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<MemberState> memberStates;
    private final List<City> cities;
    private final List<Chairmanship> chairmanships;
    private final List<ShepherdTerm> shepherdTerms;
    private final List<CalendarEntry> calendar;
    private final List<OtherNetwork> otherNetworks;
    private final List<NetworkMembership> networkMemberships;
    private final ActionPlanRecord actionPlans;

    private DataSet(
            List<MemberState> memberStates,
            List<City> cities,
            List<Chairmanship> chairmanships,
            List<ShepherdTerm> shepherdTerms,
            List<CalendarEntry> calendar,
            List<OtherNetwork> otherNetworks,
            List<NetworkMembership> networkMemberships,
            ActionPlanRecord actionPlans) {
        this.memberStates = memberStates;
        this.cities = cities;
        this.chairmanships = chairmanships;
        this.shepherdTerms = shepherdTerms;
        this.calendar = calendar;
        this.otherNetworks = otherNetworks;
        this.networkMemberships = networkMemberships;
        this.actionPlans = actionPlans;
    }

    /** Reads what is packed with this program. */
    public static DataSet read() {
        return new DataSet(
                rows("member-states.csv").stream().map(MemberState::of).toList(),
                rows("cities.csv").stream().map(City::of).toList(),
                rows("chairmanships.csv").stream().map(Chairmanship::of).toList(),
                rows("shepherd-terms.csv").stream().map(ShepherdTerm::of).toList(),
                entries("calendar.json").stream().map(CalendarEntry::of).toList(),
                rows("networks.csv").stream().map(OtherNetwork::of).toList(),
                rows("network-memberships.csv").stream()
                        .map(NetworkMembership::of)
                        .toList(),
                ActionPlanRecord.read());
    }

    /** All member states of today. */
    public List<MemberState> memberStates() {
        return memberStates;
    }

    /** All member cities, the pilot cities first. */
    public List<City> cities() {
        return cities;
    }

    /** The cities that came after the printed list, in the order in which they became members. */
    public List<City> laterCities() {
        return cities.stream()
                .filter(city -> city.serialNumber().isEmpty())
                .sorted(Comparator.comparing(city -> city.joinedOn().lastDay()))
                .toList();
    }

    /** How many cities are members on a day, by what the record says for certain (rule N05). */
    public long membersOn(LocalDate day) {
        return cities.stream().filter(city -> city.joinedOn().countsOn(day)).count();
    }

    /** The cities of the printed list of 2018, in its order (rule M10). */
    public List<City> pilotCities() {
        return cities.stream()
                .filter(city -> city.serialNumber().isPresent())
                .sorted(Comparator.comparing(city -> city.serialNumber().orElseThrow()))
                .toList();
    }

    /** The ASEAN Chair calendar, by year (rule C10). */
    public List<Chairmanship> chairmanships() {
        return chairmanships;
    }

    /** The terms of the shepherd, in their order (rule C11). */
    public List<ShepherdTerm> shepherdTerms() {
        return shepherdTerms;
    }

    /** What was announced and what took place, by date. */
    public List<CalendarEntry> calendar() {
        return calendar;
    }

    /** Other networks of cities (rule M15). */
    public List<OtherNetwork> otherNetworks() {
        return otherNetworks;
    }

    /** Which member cities belong to them, as far as that is on record. */
    public List<NetworkMembership> networkMemberships() {
        return networkMemberships;
    }

    /** Action plans, the framework, and the yearly lists of projects. */
    public ActionPlanRecord actionPlans() {
        return actionPlans;
    }

    /** The city of that slug. */
    public City city(String slug) {
        return cities.stream()
                .filter(city -> city.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no city " + slug + " in the data set"));
    }

    static List<Row> rows(String table) {
        try (InputStream stream = open(table);
                MappingIterator<Map<String, String>> rows =
                        CSV.readerFor(Map.class).with(BY_HEADER).readValues(stream)) {
            return rows.readAll().stream().map(cells -> new Row(table, cells)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + table, e);
        }
    }

    static List<JsonNode> entries(String file) {
        return StreamSupport.stream(tree(file).spliterator(), false).toList();
    }

    static JsonNode tree(String file) {
        try (InputStream stream = open(file)) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static InputStream open(String file) {
        InputStream stream = DataSet.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("There is no " + file + " in the data set");
        }
        return stream;
    }
}
