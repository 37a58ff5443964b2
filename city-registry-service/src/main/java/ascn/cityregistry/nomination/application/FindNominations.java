package ascn.cityregistry.nomination.application;

import ascn.cityregistry.nomination.domain.AdmissionPath;
import ascn.cityregistry.nomination.domain.AdmissionPathId;
import ascn.cityregistry.nomination.domain.NominationCall;
import ascn.cityregistry.nomination.domain.NominationCallId;
import ascn.cityregistry.nomination.domain.NominationDay;
import ascn.cityregistry.nomination.persistence.AdmissionPathRepository;
import ascn.cityregistry.nomination.persistence.NominationCallRepository;
import ascn.cityregistry.nomination.persistence.NominationDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By which path and by when cities are put forward. */
@ApplicationScoped
public class FindNominations {

    private final AdmissionPathRepository paths;
    private final NominationCallRepository calls;
    private final NominationDays days;

    FindNominations(AdmissionPathRepository paths, NominationCallRepository calls, NominationDays days) {
        this.paths = paths;
        this.calls = calls;
        this.days = days;
    }

    /** Path and deadline of the day on which an act is judged, as they are known now. */
    @Transactional
    public NominationDay on(LocalDate day) {
        return days.on(day);
    }

    /**
     * One path.
     *
     * @throws ascn.cityregistry.nomination.domain.AdmissionPathNotFound when there is none
     */
    @Transactional
    public AdmissionPath path(AdmissionPathId id) {
        return paths.get(id);
    }

    /**
     * A page of paths, by the day from which they are open.
     *
     * @param asOf only the one that is open on that day, where given
     * @param knownAt as they were known at this moment
     * @param after day and id of the last path of the page before
     */
    @Transactional
    public List<AdmissionPath> paths(
            @Nullable LocalDate asOf, Instant knownAt, Optional<List<String>> after, int limit) {
        var place = after.map(
                keys -> new AdmissionPathRepository.Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        return paths.list(asOf, knownAt, place, limit);
    }

    /**
     * One call for nominations.
     *
     * @throws ascn.cityregistry.nomination.domain.NominationCallNotFound when there is none
     */
    @Transactional
    public NominationCall call(NominationCallId id) {
        return calls.get(id);
    }

    /**
     * A page of calls for nominations, by their years.
     *
     * @param year only the one of that year, where given
     * @param knownAt as they were known at this moment
     * @param after year and id of the last call of the page before
     */
    @Transactional
    public List<NominationCall> calls(
            @Nullable Integer year, Instant knownAt, Optional<List<String>> after, int limit) {
        var place = after.map(keys ->
                new NominationCallRepository.Place(Integer.parseInt(keys.get(0)), UUID.fromString(keys.get(1))));
        return calls.list(year, knownAt, place, limit);
    }
}
