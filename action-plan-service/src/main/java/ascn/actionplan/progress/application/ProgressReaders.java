package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.ProgressOfAnother;
import ascn.actionplan.progress.domain.ProgressReader;
import ascn.actionplan.project.application.Viewers;
import ascn.actionplan.project.domain.CityUnknown;
import ascn.actionplan.project.domain.Viewer;
import ascn.roster.Roster;
import ascn.roster.RosterCity;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Who reads lists of progress, and that what they ask for is theirs (rules C04, C05, C14). */
@ApplicationScoped
public class ProgressReaders {

    private final Roster roster;
    private final Viewers viewers;

    ProgressReaders(Roster roster, Viewers viewers) {
        this.roster = roster;
        this.viewers = viewers;
    }

    /**
     * The caller, who asks for a city, a state, or neither.
     *
     * @param city any name of the city
     * @throws CityUnknown when no city of the network has that name
     * @throws ProgressOfAnother when the caller has nothing to do with it
     */
    public ProgressReader reader(@Nullable String city, @Nullable String memberState) {
        var viewer = viewers.current();
        @Nullable String slug = null;
        if (city != null) {
            var known = roster.city(city).orElseThrow(() -> new CityUnknown(city));
            slug = known.cityId();
            if (!viewer.sees(slug, known.memberState(), null)) {
                throw new ProgressOfAnother(city);
            }
        }
        if (memberState != null && !viewer.secretariat() && !hasTo(viewer, memberState)) {
            throw new ProgressOfAnother(memberState);
        }
        return new ProgressReader(viewer, slug, memberState);
    }

    private boolean hasTo(Viewer viewer, String memberState) {
        return viewer.memberStates().contains(memberState)
                || viewer.cities().stream().anyMatch(city -> memberState.equals(stateOf(city)));
    }

    private String stateOf(String city) {
        return roster.city(city).map(RosterCity::memberState).orElse("");
    }
}
