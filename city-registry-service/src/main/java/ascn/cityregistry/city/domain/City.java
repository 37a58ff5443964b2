package ascn.cityregistry.city.domain;

import ascn.cityregistry.city.domain.CityEvent.CityAdmitted;
import ascn.cityregistry.city.domain.CityEvent.CityAliasAdded;
import ascn.cityregistry.city.domain.CityEvent.CityDesignated;
import ascn.cityregistry.city.domain.CityEvent.CityListed;
import ascn.cityregistry.city.domain.CityEvent.CityMerged;
import ascn.cityregistry.city.domain.CityEvent.CityPlaceRecorded;
import ascn.cityregistry.city.domain.CityEvent.CityPopulationRecorded;
import ascn.cityregistry.city.domain.CityEvent.CityRecorded;
import ascn.cityregistry.city.domain.CityEvent.CityRenamed;
import ascn.cityregistry.city.domain.CityEvent.CityWithdrawn;
import ascn.contracts.record.Act;
import ascn.contracts.record.Standing;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A city of the network, or a candidate for it: a slug that is never reused, and the facts that are known of it. What it
 * was on a day follows from its facts alone ({@link #days}); nothing of the past is ever overwritten.
 */
@Entity
@Table(name = "city")
public class City {

    @EmbeddedId
    private CityId id;

    @Version
    private long version;

    @Column(name = "member_state")
    private String memberState;

    /** The first day on which it is on record, as a candidate or a member. */
    @Column(name = "known_from")
    private LocalDate knownFrom;

    @Embedded
    @AttributeOverride(name = "slug", column = @Column(name = "merged_into"))
    private @Nullable CityId mergedInto;

    @OneToMany(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "city_id", nullable = false, updatable = false)
    private List<CityFact> facts = new ArrayList<>();

    // What its facts say of it now, for those who ask the table alone.

    private String name;

    @Column(name = "sort_key")
    private String sortKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "territory_kind")
    private TerritoryKind territoryKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "cohort")
    private @Nullable Cohort cohort;

    @Column(name = "admitted_on")
    private @Nullable String admittedOn;

    @Column(name = "admitted_by")
    private @Nullable LocalDate admittedBy;

    @Column(name = "admission_standing")
    private @Nullable String admissionStanding;

    @Column(name = "admission_source")
    private @Nullable String admissionSource;

    @Column(name = "decision_reference")
    private @Nullable String decisionReference;

    @Column(name = "dossier_id")
    private @Nullable UUID dossierId;

    @Column(name = "application_id")
    private @Nullable UUID applicationId;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected City() {}

    private City(CityId id, String name, String memberState, TerritoryKind territoryKind, Act act) {
        this.id = id;
        this.memberState = memberState;
        this.knownFrom = act.occurredOn().lastDay();
        this.territoryKind = territoryKind;
        facts.add(CityName.first(UUID.randomUUID(), name, act));
        facts.add(new CityPlace(UUID.randomUUID(), Place.of(territoryKind), act));
        takeName();
    }

    private void takeName() {
        this.name = new CityTimeline(knownFrom, facts).nameOn(LocalDate.MAX);
        this.sortKey = CityId.sortKeyOf(name);
    }

    /** The city as its first entry in the record made it: a candidate. */
    public static City from(CityRecorded recorded) {
        refusePlans(recorded.act());
        return new City(
                recorded.cityId(), recorded.name(), recorded.memberState(), recorded.territoryKind(), recorded.act());
    }

    /** The city as its admission made it. */
    public static City from(CityAdmitted admitted) {
        var city = new City(
                admitted.cityId(), admitted.name(), admitted.memberState(), admitted.territoryKind(), admitted.act());
        city.takeMembership(admitted);
        return city;
    }

    private void takeMembership(CityAdmitted admitted) {
        var act = admitted.act();
        facts.add(new Membership(UUID.randomUUID(), admitted));
        cohort = admitted.cohort();
        admittedOn = act.occurredOn().toString();
        admittedBy = act.occurredOn().lastDay();
        admissionStanding = act.standing().name();
        admissionSource = admitted.source();
        decisionReference = admitted.decisionReference();
        dossierId = admitted.origin().dossierId();
        applicationId = admitted.origin().applicationId();
        if (knownFrom.isAfter(act.occurredOn().lastDay())) {
            knownFrom = act.occurredOn().lastDay();
        }
    }

    /**
     * A city that is on record, as a candidate or withdrawn, becomes a member. What is known of it stays.
     *
     * @throws CityOfAnotherState when another member state has it on record (M05)
     * @throws CityAlreadyMember when it is a member on that day or a later one (M12)
     */
    public CityAdmitted admit(CityAdmitted admitted) {
        if (!memberState.equals(admitted.memberState())) {
            throw new CityOfAnotherState(id, memberState);
        }
        var day = admitted.act().occurredOn().lastDay();
        if (memberships().anyMatch(membership -> membership.reaches(day))) {
            throw new CityAlreadyMember(id);
        }
        takeMembership(admitted);
        return new CityAdmitted(
                id,
                name,
                memberState,
                territoryKind,
                admitted.cohort(),
                admitted.origin(),
                admitted.decisionReference(),
                admitted.source(),
                admitted.act());
    }

    /**
     * It has another name from the day of the act on; the former one leads to it for ever.
     *
     * @param aliasId the slug of the new name, where it is another than the city's own
     * @throws CityNameUnchanged when it has that name on that day, or takes another on the same
     */
    public CityRenamed rename(UUID factId, String newName, @Nullable String aliasId, Act act) {
        refusePlans(act);
        var day = act.occurredOn().lastDay();
        var former = new CityTimeline(knownFrom, facts).nameOn(day);
        if (former.equals(newName)
                || known(CityName.class).anyMatch(other -> other.firstDay().equals(day))) {
            throw new CityNameUnchanged(former, day);
        }
        facts.add(CityName.since(factId, newName, act));
        takeName();
        return new CityRenamed(id, newName, former, aliasId, act);
    }

    /**
     * It is known under another name too.
     *
     * @param aliasId the slug of the name, where it has one that leads to the city from now on
     * @throws CityNameTaken when it is known under that name
     */
    public CityAliasAdded addAlias(UUID factId, String alias, @Nullable String aliasId, Act act) {
        refusePlans(act);
        if (names().anyMatch(alias::equalsIgnoreCase)) {
            throw new CityNameTaken(alias, id);
        }
        facts.add(new CityAlias(factId, alias, aliasId, act));
        return new CityAliasAdded(id, alias, aliasId, act);
    }

    /**
     * This record is found to be the same city as another one, which takes over its names. Its slug and all its other
     * ones lead to that city for ever.
     *
     * @throws MergeIntoItself when the other is this one
     * @throws MergeAcrossStates when the other is of another member state
     * @throws MergeChangesMembership when this one was a member on a day on which the other was not (M01, M09)
     */
    public CityMerged mergeInto(City other, Act act) {
        refusePlans(act);
        if (id.equals(other.id)) {
            throw new MergeIntoItself(id);
        }
        if (!memberState.equals(other.memberState)) {
            throw new MergeAcrossStates(memberState, other.memberState);
        }
        if (!memberships().allMatch(ours -> other.memberships().anyMatch(theirs -> theirs.covers(ours)))) {
            throw new MergeChangesMembership(id, other.id);
        }
        mergedInto = other.id;
        var names = names().filter(name -> other.names().noneMatch(name::equalsIgnoreCase))
                .map(name -> new CityAlias(UUID.randomUUID(), name, aliasIdOf(name), act))
                .toList();
        other.facts.addAll(names);
        if (other.knownFrom.isAfter(knownFrom)) {
            other.knownFrom = knownFrom;
        }
        return new CityMerged(id, other.id, memberState, names, act);
    }

    private static @Nullable String aliasIdOf(String name) {
        return CityId.ifAny(name).map(CityId::slug).orElse(null);
    }

    /**
     * Its member state withdraws it: from the day of the act on it is no member.
     *
     * @throws CityNotAMember when it is none that could be withdrawn on that day
     */
    public CityWithdrawn withdraw(Act act) {
        refusePlans(act);
        var day = act.occurredOn().lastDay();
        var running = memberships()
                .filter(Membership::isRunning)
                .filter(membership -> membership.firstDay().isBefore(day))
                .findFirst()
                .orElseThrow(() -> new CityNotAMember(id, day));
        running.end(act);
        return new CityWithdrawn(id, memberState, act);
    }

    /**
     * What kind of territory it is and where it lies, as it is known now; what was known before is superseded.
     *
     * @throws LocodeOfAnotherCountry when the UN/LOCODE is not of its member state
     */
    public CityPlaceRecorded describe(UUID factId, Place place, Act act) {
        refusePlans(act);
        if (place.unLocode() != null && !place.unLocode().startsWith(memberState)) {
            throw new LocodeOfAnotherCountry(place.unLocode(), memberState);
        }
        replace(CityPlace.class, former -> true, new CityPlace(factId, place, act), act);
        territoryKind = place.territoryKind();
        return new CityPlaceRecorded(id, place, act);
    }

    /** How many people lived there in a year; an earlier figure of that year is superseded. */
    public CityPopulationRecorded count(UUID factId, int year, long inhabitants, Act act) {
        refusePlans(act);
        var figure = new CityPopulation(factId, year, inhabitants, act);
        replace(CityPopulation.class, former -> former.year() == year, figure, act);
        return new CityPopulationRecorded(id, year, inhabitants, act);
    }

    private <T extends CityFact> void replace(Class<T> kind, Predicate<T> same, T next, Act act) {
        known(kind).filter(same).forEach(former -> former.supersede(act.recordedAt()));
        facts.add(next);
    }

    /** Its member state designated it as a smart city. */
    public CityDesignated designate(UUID factId, String designation, Act act) {
        refusePlans(act);
        facts.add(new CityDesignation(factId, designation, act));
        return new CityDesignated(id, designation, act);
    }

    /**
     * It stands on an official list of the day of the act.
     *
     * @throws CityListedAlready when it stands on that list already
     */
    public CityListed list(UUID factId, String list, int number, String printedName, Act act) {
        refusePlans(act);
        var day = act.occurredOn().lastDay();
        if (known(CityListing.class)
                .anyMatch(line -> line.list().equals(list) && line.firstDay().equals(day))) {
            throw new CityListedAlready();
        }
        facts.add(new CityListing(factId, list, number, printedName, act));
        return new CityListed(id, list, number, printedName, act);
    }

    private static void refusePlans(Act act) {
        if (act.standing() == Standing.PLANNED) {
            throw new CityFactOnlyPlanned();
        }
    }

    private Stream<Membership> memberships() {
        return known(Membership.class);
    }

    private Stream<String> names() {
        return Stream.concat(
                known(CityName.class).map(CityName::name),
                known(CityAlias.class).map(CityAlias::name));
    }

    private <T extends CityFact> Stream<T> known(Class<T> kind) {
        return facts.stream()
                .filter(fact -> kind.isInstance(fact) && !fact.isSuperseded())
                .map(kind::cast);
    }

    /** What it was from day to day by all that is known now; none of a record that was merged into another. */
    public List<CityOnDays> days() {
        return mergedInto == null ? new CityTimeline(knownFrom, facts).days() : List.of();
    }

    /** The facts of a kind that the system held for true at a moment, in the order of their days. */
    public <T extends CityFact> List<T> facts(Class<T> kind, Instant knownAt) {
        return facts.stream()
                .filter(fact -> kind.isInstance(fact) && fact.isKnownAt(knownAt))
                .sorted(Comparator.comparing(CityFact::firstDay).thenComparing(CityFact::recordedAt))
                .map(kind::cast)
                .toList();
    }

    /** All its facts, superseded ones among them, in the order in which they were told. */
    public List<CityFact> facts() {
        return facts.stream()
                .sorted(Comparator.comparing(CityFact::recordedAt).thenComparing(CityFact::id))
                .toList();
    }

    /** Its slug. */
    public CityId id() {
        return id;
    }

    /** Counts its changes; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** Its latest name. */
    public String name() {
        return name;
    }

    /** Code of its member state. */
    public String memberState() {
        return memberState;
    }

    /** What kind of territory it is, as it is known now. */
    public TerritoryKind territoryKind() {
        return territoryKind;
    }

    /** The city that it was found to be, once it was. */
    public Optional<CityId> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }
}
