package ascn.cityregistry.tenure.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the record says of a tenure, whoever the person is.
 *
 * @param since the first day on which acts of the post are judged by it
 * @param startOnRecord whether a source gives that day as its start; if not, the start is NOT_ON_RECORD (rule N04)
 * @param until the day after its last; absent while it has no end
 * @param body the body behind the post, or NOT_ON_RECORD
 * @param designation from which post an officer of a city comes; absent for other posts
 * @param equivalentPost the title of that post, where the designation is EQUIVALENT
 * @param sample whether an account of the sample network stands for the post (rule N04)
 * @param source where it is written down
 */
@Embeddable
public record TenureFacts(
        LocalDate since,
        @Column(name = "start_on_record") boolean startOnRecord,
        @Nullable LocalDate until,
        String body,
        @Enumerated(EnumType.STRING) @Nullable Designation designation,
        @Column(name = "equivalent_post") @Nullable String equivalentPost,
        boolean sample,
        String source) {

    /**
     * All that is wrong with them, for a tenure of that post.
     *
     * @param act the fact that the tenure began; only one of the record may leave open what no source gives (rule N02)
     */
    List<RuleViolation> faults(Post post, Act act) {
        var faults = new ArrayList<RuleViolation>();
        if (until != null && !since.isBefore(until)) {
            faults.add(new TenureWithoutDays(since, until));
        }
        if (isDesignationUnclear(post)) {
            faults.add(new DesignationUnclear(post));
        }
        if (!act.isOfTheRecord()) {
            faults.addAll(unknowns());
        }
        return faults;
    }

    private boolean isDesignationUnclear(Post post) {
        boolean isOfAnOfficer = post == Post.CHIEF_SMART_CITY_OFFICER;
        boolean isEquivalent = designation == Designation.EQUIVALENT;
        return isOfAnOfficer != (designation != null) || isEquivalent != (equivalentPost != null);
    }

    private List<RuleViolation> unknowns() {
        var unknowns = new ArrayList<RuleViolation>();
        if (!startOnRecord) {
            unknowns.add(new TenureUnknownToday("/startOnRecord", "The start"));
        }
        if (body.equals(OnRecord.NOT_ON_RECORD)) {
            unknowns.add(new TenureUnknownToday("/body", "The body"));
        }
        if (designation == Designation.NOT_ON_RECORD) {
            unknowns.add(new TenureUnknownToday("/designation", "The designation"));
        }
        return unknowns;
    }

    /** The same with an end. */
    TenureFacts endingOn(LocalDate end) {
        return new TenureFacts(since, startOnRecord, end, body, designation, equivalentPost, sample, source);
    }

    /** The same of another city, from a day on. */
    TenureFacts takenOver(LocalDate day, String from) {
        return new TenureFacts(day, true, null, body, designation, equivalentPost, sample, from);
    }

    /** Whether the day is one of the tenure. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** For a reader: first day, and end where there is one. */
    public String days() {
        return "from " + since + (until == null ? " on" : " until " + until);
    }
}
