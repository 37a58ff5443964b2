package ascn.actionplan.iati.application;

import ascn.actionplan.iati.domain.Activity;
import ascn.actionplan.iati.domain.Gap;
import ascn.actionplan.iati.domain.NothingToExport;
import ascn.actionplan.iati.domain.Publisher;
import ascn.actionplan.iati.persistence.ActivityReads;
import ascn.actionplan.iati.persistence.ActivityReads.Question;
import ascn.actionplan.project.application.Viewers;
import ascn.actionplan.project.domain.Viewer;
import ascn.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Exports the projects that the caller sees as activities of IATI, part by part: none is kept longer than it is written. */
@ApplicationScoped
public class ExportActivities {

    private static final int PART = 200;

    private final ActivityReads reads;
    private final Viewers viewers;
    private final Roster roster;
    private final Clock clock;
    private final Publisher publisher;

    ExportActivities(
            ActivityReads reads,
            Viewers viewers,
            Roster roster,
            Clock clock,
            @ConfigProperty(name = "ascn.iati.organisation-reference") String reference,
            @ConfigProperty(name = "ascn.iati.organisation-name") String name,
            @ConfigProperty(name = "ascn.iati.service-address") String serviceAddress) {
        this.reads = reads;
        this.viewers = viewers;
        this.roster = roster;
        this.clock = clock;
        this.publisher = new Publisher(reference, name, serviceAddress);
    }

    /** An export under way: how far it is, and what it left out so far. It belongs to one request. */
    public static final class Export {

        private final Question question;
        private final Viewer viewer;
        private final Publisher publisher;
        private final Instant generated;
        private final Map<Gap, Long> leftOut = new EnumMap<>(Gap.class);
        private List<Activity> part = List.of();
        private String afterCity = "";
        private String afterKey = "";
        private boolean isRead;

        private Export(Question question, Viewer viewer, Publisher publisher, Instant generated) {
            this.question = question;
            this.viewer = viewer;
            this.publisher = publisher;
            this.generated = generated;
        }

        /** Who publishes it. */
        public Publisher publisher() {
            return publisher;
        }

        /** When it began. */
        public Instant generated() {
            return generated;
        }

        /** The activities that were read last; empty after the last ones. */
        public List<Activity> part() {
            return part;
        }

        /** How many projects were left out so far, by the reason. */
        public Map<Gap, Long> leftOut() {
            return Map.copyOf(leftOut);
        }

        private void take(List<Activity> read) {
            var kept = new ArrayList<Activity>();
            for (var activity : read) {
                activity.gap().ifPresentOrElse(gap -> leftOut.merge(gap, 1L, Long::sum), () -> kept.add(activity));
                afterCity = activity.city();
                afterKey = activity.content().key();
            }
            part = kept;
            isRead = read.size() < PART;
        }
    }

    /**
     * Begins an export; its first part has been read.
     *
     * @param city slug of one city, under any of its names; of all without
     * @param memberState code of one member state; of all without
     * @throws NothingToExport when the caller sees no project that IATI can hold
     */
    @Transactional
    public Export begin(@Nullable String city, @Nullable String memberState) {
        var question = new Question(city == null ? null : roster.cityIdOf(city).orElse(city), memberState);
        var export = new Export(question, viewers.current(), publisher, clock.instant());
        readOn(export);
        if (export.part.isEmpty()) {
            throw new NothingToExport(
                    export.leftOut.values().stream().mapToLong(Long::longValue).sum());
        }
        return export;
    }

    /** Reads the next part that is not empty, in a transaction of its own; a slow reader keeps no connection waiting. */
    @Transactional
    public void readOn(Export export) {
        export.part = List.of();
        while (export.part.isEmpty() && !export.isRead) {
            export.take(reads.part(export.question, export.viewer, export.afterCity, export.afterKey, PART));
        }
    }
}
