package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.ProgressEntry;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.progress.domain.ProgressEntryNotFound;
import ascn.actionplan.progress.domain.ProgressOfAnother;
import ascn.actionplan.progress.domain.ProgressState;
import ascn.actionplan.progress.persistence.ProgressEntryRepository;
import ascn.actionplan.project.application.Viewers;
import ascn.actionplan.project.domain.CityUnknown;
import ascn.actionplan.project.domain.Viewer;
import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import ascn.platform.identity.Posts;
import ascn.roster.Post;
import ascn.roster.Roster;
import ascn.roster.RosterCity;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * The entries as they are there for an actor (rules C04, C05, C14): the officer's own, those of the National
 * Representative's state, and to the Secretariat all. A draft is there for the officer alone.
 */
@ApplicationScoped
class ReadableEntries {

    private final ProgressEntryRepository entries;
    private final Roster roster;
    private final Posts posts;
    private final Viewers viewers;

    ReadableEntries(ProgressEntryRepository entries, Roster roster, Posts posts, Viewers viewers) {
        this.entries = entries;
        this.roster = roster;
        this.posts = posts;
        this.viewers = viewers;
    }

    /**
     * The city of that name.
     *
     * @throws CityUnknown when no city of the network has it
     */
    RosterCity city(String name) {
        return roster.city(name).orElseThrow(() -> new CityUnknown(name));
    }

    /**
     * The entry of a city for a year, under any name of the city. Who ever held a post for it knows that it is there; whether
     * that counts on the day is asked when it is read or written.
     *
     * @throws ProgressEntryNotFound when there is none, or it is not for the actor
     */
    ProgressEntry get(ProgressEntryId named, Actor actor) {
        var id = new ProgressEntryId(
                roster.city(named.city()).map(RosterCity::cityId).orElse(named.city()), named.year());
        var entry = entries.findByIdOptional(id).orElseThrow(() -> ProgressEntryNotFound.of(named));
        if (!mayKnowOf(entry, actor)) {
            throw ProgressEntryNotFound.hidden(named);
        }
        return entry;
    }

    private boolean mayKnowOf(ProgressEntry entry, Actor actor) {
        boolean isDraft = entry.state() == ProgressState.DRAFT;
        if (actor.has(Role.SECRETARIAT)) {
            return !isDraft;
        }
        return posts.everHeldBy(actor.id(), Viewer.POSTS).posts().stream().anyMatch(held -> switch (held.post()) {
            case Post.CHIEF_SMART_CITY_OFFICER -> entry.id().city().equals(held.of());
            case Post.NATIONAL_REPRESENTATIVE -> !isDraft && entry.memberState().equals(held.of());
            default -> false;
        });
    }

    /**
     * Who reads a list, and that what is asked for is for that reader.
     *
     * @param city slug of the city that is asked for, where one is
     * @param memberState code of the state that is asked for, where one is
     * @throws ProgressOfAnother when the reader has nothing to do with it
     */
    Viewer reader(@Nullable String city, @Nullable String memberState) {
        var viewer = viewers.current();
        if (city != null && !viewer.sees(city, stateOf(city), null)) {
            throw new ProgressOfAnother(city);
        }
        if (memberState != null && !viewer.secretariat() && !hasTo(viewer, memberState)) {
            throw new ProgressOfAnother(memberState);
        }
        return viewer;
    }

    private String stateOf(String city) {
        return roster.city(city).map(RosterCity::memberState).orElse("");
    }

    private boolean hasTo(Viewer viewer, String memberState) {
        return viewer.memberStates().contains(memberState)
                || viewer.cities().stream().anyMatch(city -> memberState.equals(stateOf(city)));
    }
}
