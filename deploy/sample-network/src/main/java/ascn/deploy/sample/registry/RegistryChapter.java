package ascn.deploy.sample.registry;

import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.play.Chapter;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;
import java.util.List;

/** Who belongs to the network, on any day, by which decision. */
public final class RegistryChapter implements Chapter {

    private final DataSet record;
    private final Service registry;

    /** @param registry the API of city-registry-service */
    public RegistryChapter(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
    }

    @Override
    public String name() {
        return "registry";
    }

    @Override
    public List<Topic> topics() {
        return List.of(
                new MemberStates(record, registry),
                new ChairCalendar(record, registry),
                new NominationCallOf2018(record, registry),
                new QuotaOf2018(record, registry),
                new DossiersOf2018(record, registry),
                new Applications(record, registry),
                new ListOfPilotCities(record, registry),
                new CityNames(record, registry),
                new CityPlaces(record, registry),
                new CityPopulations(record, registry),
                new OtherNetworks(record, registry),
                new NetworkMemberships(record, registry),
                SampleTenures.ofRepresentatives(record, registry),
                SampleTenures.ofOfficers(record, registry),
                new ShepherdTerms(record, registry),
                new NetworkActs(record, registry),
                new AnnualMeetings(record, registry),
                new FirstAnnualMeeting(record, registry),
                new CalendarDates(record, registry));
    }

    @Override
    public List<String> compare() {
        return new RegistryFigures(record, registry).compare();
    }
}
