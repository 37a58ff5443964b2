package ascn.actionplan.project.domain;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.contracts.record.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of a project and what they say; what happens to it is in {@link Project}. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // the project or Hibernate fills the fields
abstract class ProjectRow {

    @Id
    @Column(name = "project_id")
    UUID id;

    @Version
    long version;

    /** Counts what is told beside the content, so that the version counts it too. */
    long facts;

    String city;

    @Column(name = "member_state")
    String memberState;

    String key;

    @Enumerated(EnumType.STRING)
    ProjectKind kind;

    String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "focus_area")
    @Nullable
    FocusArea focusArea;

    String[] sectors;

    String[] pillars;

    @Column(name = "support_required")
    String[] supportRequired;

    @Column(name = "action_lines")
    String[] actionLines;

    @Enumerated(EnumType.STRING)
    ProjectStatus status;

    @Column(name = "status_on")
    @Nullable
    String statusOn;

    @Column(name = "status_by")
    @Nullable
    LocalDate statusBy;

    @Column(name = "named_by")
    LocalDate namedBy;

    ProjectContent content;

    @Column(name = "plan_id")
    @Nullable
    UUID planId;

    @Nullable
    String generation;

    @Column(name = "plan_version")
    @Nullable
    Integer planVersion;

    @Column(name = "in_plan")
    boolean inPlan;

    @Column(name = "since_on")
    String sinceOn;

    @Column(name = "since_by")
    LocalDate sinceBy;

    @Column(name = "shared_from")
    @Nullable
    LocalDate sharedFrom;

    @Column(name = "joined_into")
    @Nullable
    UUID joinedInto;

    @Nullable
    String source;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    /** Names the row; callers name it by city and key. */
    public UUID id() {
        return id;
    }

    /** Counts every change; its entity tag rests on it. */
    public long version() {
        return version;
    }

    /** Slug of its city. */
    public String city() {
        return city;
    }

    /** Its city's member state. */
    public String memberState() {
        return memberState;
    }

    /** Names it within its city, for ever. */
    public String key() {
        return key;
    }

    /** City and key, as addresses and events write them. */
    public String address() {
        return city + "/" + key;
    }

    /** What the city tells of it now. */
    public ProjectContent content() {
        return content;
    }

    /** How it stands now, as far as it is known. */
    public ProjectStatus status() {
        return status;
    }

    /** Since when it is known to stand so. */
    public Optional<PartialDate> statusOn() {
        return Optional.ofNullable(statusOn).map(PartialDate::parse);
    }

    /** The first day of which something is told of it. */
    public PartialDate since() {
        return PartialDate.parse(sinceOn);
    }

    /** The plan that told of it last, where one did. */
    public Optional<UUID> planId() {
        return Optional.ofNullable(planId);
    }

    /** The generation of that plan. */
    public Optional<String> generation() {
        return Optional.ofNullable(generation);
    }

    /** The last version of the plan that held it. */
    public Optional<Integer> planVersion() {
        return Optional.ofNullable(planVersion);
    }

    /** Whether the current version of its plan holds it. */
    public boolean isInPlan() {
        return inPlan;
    }

    /** The first day on which everybody sees it; empty while only its city, its state's representative and the Secretariat do. */
    public Optional<LocalDate> sharedFrom() {
        return Optional.ofNullable(sharedFrom);
    }

    /** The project that is told in its stead, where it was joined to one. */
    public Optional<UUID> joinedInto() {
        return Optional.ofNullable(joinedInto);
    }

    /** Where it is written down, where it was not told by the call itself. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** When the system was told of it first. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** The actor who told of it first. */
    public String recordedBy() {
        return recordedBy;
    }
}
