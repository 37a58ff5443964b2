package ascn.actionplan.project.persistence;

import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.domain.ProjectAlreadyJoined;
import ascn.actionplan.project.domain.ProjectNotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps projects. */
@ApplicationScoped
public class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {

    /** The project of that name, itself and not what it may have been joined to. */
    public Optional<Project> of(String city, String key) {
        return find("city = ?1 and key = ?2", city, key).firstResultOptional();
    }

    /**
     * The project of that name, itself and not what it may have been joined to.
     *
     * @throws ProjectNotFound when there is none
     */
    public Project get(String city, String key) {
        return of(city, key).orElseThrow(() -> new ProjectNotFound(city, key));
    }

    /**
     * The project to which a name leads: what it was joined to, where it was.
     *
     * @throws ProjectNotFound when there is none
     */
    public Project ledTo(String city, String key) {
        var named = get(city, key);
        return named.joinedInto().map(this::findById).orElse(named);
    }

    /** The projects that are joined to one: what was told of them counts for it. */
    public List<Project> joinedTo(Project project) {
        return list("joinedInto = ?1 order by key", project.id());
    }

    /** @throws ProjectAlreadyJoined when another is told under it: chains of joined projects are not made */
    public void refuseWhenAnyIsJoinedTo(Project project) {
        if (!joinedTo(project).isEmpty()) {
            throw new ProjectAlreadyJoined(project.city(), project.key());
        }
    }

    /** The ids of a project and of those that are joined to it. */
    public List<UUID> idsOf(Project project) {
        return Stream.concat(Stream.of(project.id()), joinedTo(project).stream().map(Project::id))
                .toList();
    }

    /** The projects of a city with one of these keys. */
    public List<Project> of(String city, List<String> keys) {
        return list("city = ?1 and key in ?2", city, keys);
    }

    /** The projects that a plan has told of, in its current version or before. */
    public List<Project> ofPlan(UUID planId) {
        return list("planId = ?1 order by key", planId);
    }
}
