package ascn.actionplan.bestpractice.application;

import ascn.actionplan.bestpractice.domain.BestPractice;
import ascn.actionplan.bestpractice.domain.BestPracticeEvent.BestPracticeShared;
import ascn.actionplan.bestpractice.domain.BestPracticeFacts;
import ascn.actionplan.bestpractice.domain.BestPracticeProjectNotShared;
import ascn.actionplan.bestpractice.domain.BestPracticeProjectUnknown;
import ascn.actionplan.bestpractice.messaging.BestPracticeAnnouncer;
import ascn.actionplan.bestpractice.persistence.BestPracticeTable;
import ascn.actionplan.catalogue.application.FindCatalogue;
import ascn.actionplan.project.application.CityAuthors;
import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.domain.SectorUnknown;
import ascn.actionplan.project.persistence.ProjectRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A city shares what it found out, for other cities to use (rule P19). */
@ApplicationScoped
public class ShareBestPractice {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final BestPracticeTable practices;
    private final BestPracticeAnnouncer announcer;
    private final ProjectRepository projects;
    private final FindCatalogue catalogue;
    private final CityAuthors authors;
    private final Audit audit;
    private final Acts acts;

    ShareBestPractice(
            BestPracticeTable practices,
            BestPracticeAnnouncer announcer,
            ProjectRepository projects,
            FindCatalogue catalogue,
            CityAuthors authors,
            Audit audit,
            Acts acts) {
        this.practices = practices;
        this.announcer = announcer;
        this.projects = projects;
        this.catalogue = catalogue;
        this.authors = authors;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Shares it with everybody, from the day of the act on.
     *
     * @param slug the city
     * @throws ascn.actionplan.project.domain.CityUnknown when the slug leads to no city
     * @throws ascn.platform.identity.PostNotHeld when the actor is not its officer on the day of the act (C04, N06)
     * @throws RuleViolations with everything that is wrong: gaps, sectors, projects that are unknown or not shared
     */
    @Transactional
    public BestPractice share(String slug, BestPracticeFacts facts, Acts.Dated dated, Actor actor) {
        var city = authors.city(slug);
        var act = acts.performed(dated, actor);
        var day = act.occurredOn().lastDay();
        authors.require(city, actor, day);
        var faults = new ArrayList<RuleViolation>(facts.gaps(act.isOfTheRecord()));
        faults.addAll(faultsOfProjects(city.cityId(), facts.projects(), day));
        faults.addAll(faultsOfSectors(facts.sectors(), day));
        RuleViolations.refuseIfAny(faults);
        var shared = new BestPracticeShared(ids.generate(), city.cityId(), city.memberState(), facts, act);
        practices.keep(shared);
        announcer.announce(shared);
        var practice = BestPractice.from(shared);
        audit.record(Change.made(BestPracticeState.of(practice)), act);
        return practice;
    }

    private List<RuleViolation> faultsOfProjects(String city, List<String> keys, LocalDate day) {
        var known = projects.of(city, keys).stream().collect(Collectors.toMap(Project::key, Function.identity()));
        var faults = new ArrayList<RuleViolation>();
        for (int place = 0; place < keys.size(); place++) {
            var key = keys.get(place);
            var pointer = "/projects/" + place;
            var project = known.get(key);
            if (project == null) {
                faults.add(new BestPracticeProjectUnknown(city, key, pointer));
            } else if (project.sharedFrom().filter(from -> !from.isAfter(day)).isEmpty()) {
                faults.add(new BestPracticeProjectNotShared(city, key, pointer));
            }
        }
        return faults;
    }

    private List<RuleViolation> faultsOfSectors(List<String> sectors, LocalDate day) {
        var known = catalogue.sectorsAmong(Set.copyOf(sectors), day);
        var faults = new ArrayList<RuleViolation>();
        for (int place = 0; place < sectors.size(); place++) {
            if (!known.contains(sectors.get(place))) {
                faults.add(new SectorUnknown(sectors.get(place), "/sectors/" + place));
            }
        }
        return faults;
    }
}
