package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.ProgressEntry;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.progress.domain.ProgressEntryNotFound;
import ascn.actionplan.progress.domain.ProgressState;
import ascn.actionplan.progress.persistence.ProgressEntryRepository;
import ascn.actionplan.project.domain.CityUnknown;
import ascn.actionplan.project.domain.Viewer;
import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import ascn.platform.identity.Posts;
import ascn.roster.Post;
import ascn.roster.Roster;
import ascn.roster.RosterCity;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The entries as they are there for an actor (rules C04, C05, C14): the officer's own, those of the National
 * Representative's state, and to the Secretariat all. A draft is there for the officer alone.
 */
@ApplicationScoped
class ReadableEntries {

    private final ProgressEntryRepository entries;
    private final Roster roster;
    private final Posts posts;

    ReadableEntries(ProgressEntryRepository entries, Roster roster, Posts posts) {
        this.entries = entries;
        this.roster = roster;
        this.posts = posts;
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
}
