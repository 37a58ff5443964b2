package ascn.actionplan.catalogue.application;

import ascn.actionplan.catalogue.domain.ActionLine;
import ascn.actionplan.catalogue.domain.FocusAreaWording;
import ascn.actionplan.catalogue.domain.InstrumentFacts;
import ascn.actionplan.catalogue.domain.Sector;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the audit entries of the catalogue vouch for: all that an entry holds. */
record CatalogueState(
        String type,
        String id,
        String text,
        @Nullable String since,
        @Nullable String until,
        List<String> lines,
        @Nullable String meaning,
        String source)
        implements AuditedState {

    static CatalogueState of(Sector sector) {
        return new CatalogueState(
                "sector",
                sector.code(),
                sector.label(),
                sector.since().toString(),
                null,
                List.of(),
                null,
                sector.source());
    }

    static CatalogueState of(FocusAreaWording wording) {
        return new CatalogueState(
                "focus-area-wording",
                wording.wordingId().toString(),
                wording.wording(),
                wording.since().toString(),
                null,
                List.of(),
                wording.focusArea().name(),
                wording.source());
    }

    static CatalogueState of(InstrumentFacts facts) {
        return new CatalogueState(
                "instrument",
                facts.code(),
                facts.name(),
                facts.from() == null ? null : String.valueOf(facts.from()),
                facts.until() == null ? null : String.valueOf(facts.until()),
                facts.actionLines().stream().map(CatalogueState::line).toList(),
                null,
                facts.source());
    }

    private static String line(ActionLine line) {
        return line.code() + " " + line.pillar() + " " + line.label();
    }

    @Override
    public Subject subject() {
        return new Subject(type, id);
    }
}
