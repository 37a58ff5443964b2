package ascn.cityregistry.tenure.persistence;

import ascn.cityregistry.tenure.domain.FormerFacts;
import ascn.cityregistry.tenure.domain.Post;
import ascn.cityregistry.tenure.domain.Tenure;
import ascn.cityregistry.tenure.domain.TenureFacts;
import ascn.cityregistry.tenure.domain.TenureNotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps tenures. */
@ApplicationScoped
public class TenureRepository implements PanacheRepositoryBase<Tenure, UUID> {

    /** Compares with every day; PostgreSQL takes it for one of its own. */
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    /** One writer at a time: tenures are checked against each other, by post and by person. */
    public void lockTenures() {
        getEntityManager()
                .createNativeQuery("lock table tenure in share row exclusive mode")
                .executeUpdate();
    }

    /** The tenure of that id, where there is one. */
    public Optional<Tenure> find(UUID id) {
        return findByIdOptional(id);
    }

    /**
     * The tenure of that id.
     *
     * @throws TenureNotFound when there is none
     */
    public Tenure get(UUID id) {
        return find(id).orElseThrow(() -> new TenureNotFound(id));
    }

    /** The same as it is now, whatever of it was read before in this transaction. */
    public void readAgain(Tenure tenure) {
        getEntityManager().refresh(tenure);
    }

    /** Keeps what a tenure said until now. */
    public void keep(FormerFacts former) {
        getEntityManager().persist(former);
    }

    /**
     * A tenure of the post that has a day in common with these facts.
     *
     * @param except a tenure that does not count
     */
    public Optional<Tenure> overlapping(Post post, String subject, TenureFacts facts, @Nullable UUID except) {
        return find(
                        "post = :post and subject = :subject and facts.since < :until"
                                + " and (facts.until is null or facts.until > :since) order by facts.since",
                        Parameters.with("post", post)
                                .and("subject", subject)
                                .and("since", facts.since())
                                .and("until", Objects.requireNonNullElse(facts.until(), NO_END)))
                .stream()
                .filter(tenure -> !tenure.id().equals(except))
                .findFirst();
    }

    /** The tenure of the post that runs on a day, where one does (rule C01). */
    public Optional<Tenure> on(Post post, String subject, LocalDate day) {
        return find(
                        "post = :post and subject = :subject and facts.since <= :day"
                                + " and (facts.until is null or facts.until > :day)",
                        Parameters.with("post", post).and("subject", subject).and("day", day))
                .firstResultOptional();
    }

    /** The tenures of a person that have a day in common with these facts. */
    public List<Tenure> heldBy(String holder, TenureFacts facts) {
        return list(
                "holder = :holder and facts.since < :until and (facts.until is null or facts.until > :since)"
                        + " order by facts.since",
                Parameters.with("holder", holder)
                        .and("since", facts.since())
                        .and("until", Objects.requireNonNullElse(facts.until(), NO_END)));
    }

    /** The tenures that a person holds on a day. */
    public List<Tenure> heldBy(String holder, LocalDate day) {
        return list(
                "holder = :holder and facts.since <= :day and (facts.until is null or facts.until > :day)",
                Parameters.with("holder", holder).and("day", day));
    }
}
