package ascn.actionplan.workbook.application;

import ascn.actionplan.progress.application.KnownProjects;
import ascn.actionplan.progress.domain.EntryRules;
import ascn.actionplan.progress.domain.ProgressContent;
import ascn.actionplan.progress.domain.ProgressEntry;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.progress.domain.ProgressMissing;
import ascn.actionplan.progress.domain.ProgressPartMissing;
import ascn.actionplan.progress.domain.UnknownInCurrentProgress;
import ascn.actionplan.progress.persistence.ProgressEntryRepository;
import ascn.actionplan.project.application.CityAuthors;
import ascn.actionplan.workbook.domain.Judged;
import ascn.actionplan.workbook.domain.Merge;
import ascn.actionplan.workbook.domain.Paths;
import ascn.actionplan.workbook.domain.Severity;
import ascn.actionplan.workbook.domain.Tally;
import ascn.contracts.identity.Actor;
import ascn.contracts.problem.RuleViolation;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Merges a list of projects with the entry of a city and year and judges what comes of it, by the rules of every entry. */
@ApplicationScoped
class JudgeYearList {

    private static final ProgressContent NOTHING = new ProgressContent(false, List.of());

    private final CityAuthors authors;
    private final ProgressEntryRepository entries;
    private final KnownProjects projects;
    private final Bases bases;
    private final Acts acts;

    JudgeYearList(
            CityAuthors authors, ProgressEntryRepository entries, KnownProjects projects, Bases bases, Acts acts) {
        this.authors = authors;
        this.entries = entries;
        this.projects = projects;
        this.bases = bases;
        this.acts = acts;
    }

    static String subject(ProgressEntryId id) {
        return "progress/" + id;
    }

    /** What would be written, and whether there is an entry in whose place. */
    record JudgedEntry(ProgressEntryId id, boolean isThere, Judged<ProgressContent> judged) {}

    JudgedEntry judge(ProgressEntryId asked, YearReading reading, Actor actor) {
        var city = authors.city(asked.city());
        authors.require(city, actor, acts.today());
        var id = new ProgressEntryId(city.cityId(), asked.year());
        var entry = entries.findByIdOptional(id);
        var current = entry.map(ProgressEntry::content).orElse(NOTHING);
        var known = projects.of(id.city());
        var base = bases.find(subject(id), reading.base(), ProgressContent.class);
        var filled = reading.fill(id, base.orElse(current), known, base.isPresent());
        var merged = Merge.of(base.orElse(NOTHING), filled.mine(), current);
        var findings = filled.findings();
        merged.conflicts().forEach(findings::add);
        for (var fault : new EntryRules(known, reading.isOfTheRecord(), acts.today()).faults(merged.text())) {
            var path = Paths.of(merged.text(), String.valueOf(fault.pointer()));
            findings.add(isChanged(path, merged.text(), current) ? severityOf(fault) : Severity.WARNING, path, fault);
        }
        var tally = Tally.of(current.lines(), merged.text().lines());
        return new JudgedEntry(
                id, entry.isPresent(), new Judged<>(merged.text(), reading.base(), findings.inOrder(), tally));
    }

    /** What a file does not change holds it not up, even where it is wrong. */
    private static boolean isChanged(String path, ProgressContent merged, ProgressContent current) {
        return !path.startsWith("lines/")
                || merged.lines().stream()
                        .filter(line -> path.startsWith("lines/" + line.project() + "/"))
                        .anyMatch(line -> !current.lines().contains(line));
    }

    /** A draft may lack what only a sending needs; whether that is of the record, its day says. */
    private static Severity severityOf(RuleViolation fault) {
        boolean isLack = fault instanceof ProgressPartMissing
                || fault instanceof ProgressMissing
                || fault instanceof UnknownInCurrentProgress;
        return isLack ? Severity.WARNING : Severity.ERROR;
    }
}
