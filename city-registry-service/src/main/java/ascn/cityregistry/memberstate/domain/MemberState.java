package ascn.cityregistry.memberstate.domain;

import ascn.cityregistry.memberstate.domain.MemberStateEvent.CapitalMoved;
import ascn.cityregistry.memberstate.domain.MemberStateEvent.MemberStateJoined;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member state of ASEAN, with its capitals by period (rule M04). How many there are is never assumed (rule M16), and a
 * later move of the capital never changes what was true before it.
 */
@Entity
@Table(name = "member_state")
public class MemberState {

    @Id
    private String code;

    @Version
    private long version;

    private String name;

    @Column(name = "joined_on")
    private String joinedOn;

    /** Last day that the accession can have been; what {@code asOf} compares with (rule N05). */
    @Column(name = "joined_by")
    private LocalDate joinedBy;

    private String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private @Nullable String recordedBy;

    @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "member_state", nullable = false, updatable = false)
    private List<Capital> capitals = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected MemberState() {}

    private MemberState(MemberStateJoined joined) {
        var act = joined.act();
        this.code = joined.code();
        this.name = joined.name();
        this.joinedOn = act.occurredOn().toString();
        this.joinedBy = act.occurredOn().lastDay();
        this.source = joined.source();
        this.recordedAt = act.recordedAt();
        this.recordedBy = act.actor();
        capitals.add(Capital.original(joined.capitalId(), joined.capital(), joined.source(), act));
    }

    /**
     * A state accedes to ASEAN.
     *
     * @param capitalId names the entry of its capital
     * @param source where the accession is written down
     * @throws AccessionOnlyPlanned when only a plan of it is known (rule N03)
     */
    public static MemberStateJoined join(
            String code, String name, UUID capitalId, CapitalCity capital, String source, Act act) {
        if (act.standing() == Standing.PLANNED) {
            throw new AccessionOnlyPlanned();
        }
        return new MemberStateJoined(code, name, capitalId, capital, source, act);
    }

    /** The member state as its accession made it. */
    public static MemberState from(MemberStateJoined joined) {
        return new MemberState(joined);
    }

    /**
     * Another city becomes the capital, or is to become it: a plan is kept beside and moves nothing.
     *
     * @param capitalId names the entry
     * @param source where the move is written down
     * @throws CapitalUnchanged when it is the capital already, or the next one on record
     * @throws CapitalMovedThatDay when another move counts from the same day
     */
    public CapitalMoved moveCapital(UUID capitalId, CapitalCity to, String source, Act act) {
        if (act.standing() == Standing.RECORDED) {
            refuseWhatIsNoMove(to, act.occurredOn().lastDay());
        }
        capitals.add(Capital.movedTo(capitalId, to, source, act));
        return new CapitalMoved(code, to, source, act);
    }

    private void refuseWhatIsNoMove(CapitalCity to, LocalDate day) {
        if (onRecord().stream().anyMatch(capital -> capital.firstDay().equals(day))) {
            throw new CapitalMovedThatDay();
        }
        var next = onRecord().stream()
                .filter(capital -> capital.firstDay().isAfter(day))
                .findFirst();
        if (isCapital(to, capitalOn(day)) || isCapital(to, next)) {
            throw new CapitalUnchanged(to.name(), day);
        }
    }

    private static boolean isCapital(CapitalCity city, Optional<Capital> capital) {
        return capital.filter(held -> held.cityId().equals(city.cityId())).isPresent();
    }

    /** The moves that took place, in their order. */
    private List<Capital> onRecord() {
        return capitals.stream()
                .filter(Capital::hasTakenPlace)
                .sorted(Capital.BY_DAY)
                .toList();
    }

    /** ISO 3166-1 alpha-2 code. */
    public String code() {
        return code;
    }

    /** Counts its changes; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** The name that ASEAN writes. */
    public String name() {
        return name;
    }

    /** When it acceded, as precisely as it is known. */
    public PartialDate joinedAsean() {
        return PartialDate.parse(joinedOn);
    }

    /** Where the accession is written down. */
    public String source() {
        return source;
    }

    /** When the system was told of the accession. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether it was a member of ASEAN on a day. */
    public boolean isMemberOn(LocalDate day) {
        return !joinedBy.isAfter(day);
    }

    /**
     * Goes on only when it was a member of ASEAN on a day (rule M16).
     *
     * @throws NotAMemberStateOnTheDay when it was not
     */
    public void refuseUnlessMemberOn(LocalDate day) {
        if (!isMemberOn(day)) {
            throw new NotAMemberStateOnTheDay(code, joinedAsean(), day);
        }
    }

    /** The capital on a day, where one is on record for it. */
    public Optional<Capital> capitalOn(LocalDate day) {
        return capitalOn(day, Instant.MAX);
    }

    /** The capital on a day as the system knew it at a moment. */
    public Optional<Capital> capitalOn(LocalDate day, Instant knownAt) {
        return onRecord().stream()
                .filter(capital ->
                        capital.isKnownAt(knownAt) && !capital.firstDay().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** All its capitals as the system knew them at a moment, in the order of their days; plans among them. */
    public List<CapitalPeriod> capitals(Instant knownAt) {
        var known = capitals.stream()
                .filter(capital -> capital.isKnownAt(knownAt))
                .sorted(Capital.BY_DAY)
                .toList();
        return known.stream()
                .map(capital -> new CapitalPeriod(capital, endOf(capital, known)))
                .toList();
    }

    private static @Nullable PartialDate endOf(Capital capital, List<Capital> known) {
        return !capital.hasTakenPlace()
                ? null
                : known.stream()
                        .filter(next -> next.hasTakenPlace() && next.firstDay().isAfter(capital.firstDay()))
                        .findFirst()
                        .flatMap(Capital::since)
                        .orElse(null);
    }

    /** The slug of a city of that name, where it is one of the state's capitals under another name (rule M12). */
    public Optional<String> capitalNamed(String cityName) {
        return capitals.stream()
                .filter(capital -> capital.isNamed(cityName))
                .map(Capital::cityId)
                .findFirst();
    }
}
