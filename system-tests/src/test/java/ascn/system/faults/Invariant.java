package ascn.system.faults;

import ascn.system.faults.Evidence.AppliedEvent;
import ascn.system.faults.Evidence.Entry;
import ascn.system.faults.Evidence.StoredEvent;
import ascn.system.faults.History.Fact;
import ascn.system.faults.History.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold whatever happened; each finds in the evidence where it does not. */
enum Invariant {
    I1_WHAT_IS_CONFIRMED_ARRIVES(Invariant::confirmedButLost),
    I2_NOTHING_IS_MADE_UP(Invariant::madeUp),
    I3_EVERYTHING_HAS_ONE_EFFECT(Invariant::repeatedEffects),
    I4_VERSIONS_HAVE_NO_GAP_AND_COME_IN_ORDER(Invariant::gapsAndDisorder),
    I6_A_KEY_HAS_ONE_EFFECT(Invariant::keysWithSeveralEffects),
    I7_EVERY_WRITE_IS_AUDITED(Invariant::unauditedWrites),
    I9_ANSWERS_ARE_HONEST_AND_IN_TIME(Invariant::badAnswers),
    I10_THE_SYSTEM_HEALS(Invariant::unhealed);

    /** What the description of the API allows for a request that is well formed and by the right caller. */
    private static final Set<Integer> REFUSALS = Set.of(409, 412, 422, 429);

    private static final Set<Integer> REFUSALS_OF_READS = Set.of(429);

    private final Function<Evidence, List<String>> check;

    Invariant(Function<Evidence, List<String>> check) {
        this.check = check;
    }

    /** A violated invariant, with what was seen. */
    record Violation(Invariant invariant, String finding) {}

    /** Everything that does not hold; empty when all is well. */
    static List<Violation> violated(Evidence evidence) {
        return Stream.of(values())
                .flatMap(invariant ->
                        invariant.check.apply(evidence).stream().map(finding -> new Violation(invariant, finding)))
                .toList();
    }

    private static List<String> confirmedButLost(Evidence evidence) {
        var findings = new ArrayList<String>();
        var stored = count(evidence.outbox().stream().map(StoredEvent::fact).toList());
        var told = evidence.topic().stream().map(StoredEvent::id).collect(Collectors.toSet());
        for (var fact : confirmedFacts(evidence)) {
            if (stored.getOrDefault(fact, 0L) != 1) {
                findings.add("%s has %d outbox rows".formatted(fact, stored.getOrDefault(fact, 0L)));
            }
            if (!evidence.states().contains(fact)) {
                findings.add(fact + " is confirmed, but not in the tables");
            }
            for (var effects : evidence.effects().entrySet()) {
                if (fact.type().equals(evidence.used()) && !effects.getValue().contains(fact.subject())) {
                    findings.add("%s has no effect in %s".formatted(fact, effects.getKey()));
                }
            }
        }
        for (var event : evidence.outbox()) {
            if (!told.contains(event.id())) {
                findings.add(event + " is not on the topic");
            }
        }
        return findings;
    }

    private static List<Fact> confirmedFacts(Evidence evidence) {
        return evidence.history().writes().stream()
                .map(Write::facts)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> madeUp(Evidence evidence) {
        var findings = new ArrayList<String>();
        var archived = new HashSet<>(evidence.outbox());
        for (var event : evidence.outbox()) {
            if (!evidence.states().contains(event.fact())) {
                findings.add(event + " tells what the tables do not know");
            }
        }
        var foreign = evidence.foreign();
        for (var event : new LinkedHashSet<>(evidence.topic())) {
            if (!archived.contains(event) && !foreign.contains(event.id())) {
                findings.add(event + " is on the topic, but not in the outbox");
            }
        }
        evidence.applied().forEach((reader, inbox) -> inbox.stream()
                .map(AppliedEvent::event)
                .filter(event -> !archived.contains(event) && !foreign.contains(event.id()))
                .forEach(event -> findings.add("%s has applied %s, of which nobody told".formatted(reader, event))));
        var facts = evidence.outbox().stream().map(StoredEvent::fact).collect(Collectors.toSet());
        evidence.effects().forEach((reader, subjects) -> new LinkedHashSet<>(subjects).forEach(subject -> {
            if (!facts.contains(new Fact(evidence.used(), subject))) {
                findings.add("%s shows %s, of which nobody told".formatted(reader, subject));
            }
        }));
        return findings;
    }

    private static List<String> repeatedEffects(Evidence evidence) {
        var findings = new ArrayList<String>();
        evidence.effects().forEach((reader, subjects) -> count(subjects).forEach((subject, times) -> {
            if (times != 1) {
                findings.add("%s has %d effects in %s".formatted(subject, times, reader));
            }
        }));
        return findings;
    }

    private static List<String> gapsAndDisorder(Evidence evidence) {
        var findings = new ArrayList<String>();
        var versions = new HashMap<String, Long>();
        for (var event : evidence.outbox()) {
            long expected = versions.merge(event.subject(), 1L, Long::sum);
            if (event.version() != expected) {
                findings.add("%s should be version %d in the outbox".formatted(event, expected));
            }
        }
        var told = new HashMap<String, Long>();
        var known = new HashSet<String>();
        for (var event : evidence.topic()) {
            if (known.add(event.id())) {
                long expected = told.merge(event.subject(), 1L, Long::sum);
                if (event.version() != expected) {
                    findings.add("%s should be version %d on the topic".formatted(event, expected));
                }
            }
        }
        evidence.applied().forEach((reader, inbox) -> findings.addAll(disorder(reader, inbox, evidence.foreign())));
        return findings;
    }

    /** Each aggregate's versions are applied as 1, 2, 3 …, each told later than the one before, and no position is left out. */
    private static List<String> disorder(String reader, List<AppliedEvent> inbox, Set<String> foreign) {
        var findings = new ArrayList<String>();
        var versions = new HashMap<String, Long>();
        var positions = new HashMap<String, Long>();
        var ours = inbox.stream()
                .filter(applied -> !foreign.contains(applied.event().id()))
                .toList();
        for (var applied : ours) {
            var event = applied.event();
            long expected = versions.merge(event.subject(), 1L, Long::sum);
            if (event.version() != expected) {
                findings.add("%s applied %s where version %d comes".formatted(reader, event, expected));
            }
            Long before = positions.put(event.subject(), applied.position());
            if (before != null && before > applied.position()) {
                findings.add("%s applied %s, position %d, after position %d"
                        .formatted(reader, event, applied.position(), before));
            }
        }
        var known = ours.stream().map(AppliedEvent::position).collect(Collectors.toSet());
        for (long position = 1; position <= known.size(); position++) {
            if (!known.contains(position)) {
                findings.add("%s has passed over position %d".formatted(reader, position));
            }
        }
        return findings;
    }

    private static List<String> keysWithSeveralEffects(Evidence evidence) {
        var findings = new ArrayList<String>();
        var results = new HashMap<String, Set<String>>();
        for (var attempt : evidence.history().attempts()) {
            var key = attempt.key();
            if (key != null && attempt.isConfirmed()) {
                results.computeIfAbsent(key, first -> new HashSet<>()).add(String.valueOf(attempt.result()));
            }
        }
        results.forEach((key, several) -> {
            if (several.size() != 1) {
                findings.add("key %s was answered with %s".formatted(key, several));
            }
        });
        var created = new HashSet<>(evidence.created());
        results.values().forEach(created::removeAll);
        created.forEach(extra -> findings.add(extra + " was made, but no key was answered with it"));
        return findings;
    }

    private static List<String> unauditedWrites(Evidence evidence) {
        var findings = new ArrayList<>(evidence.chainFaults());
        var entries = count(evidence.audit());
        for (var write : evidence.history().writes()) {
            long found = entries.getOrDefault(new Entry(write.operation(), write.subject()), 0L);
            if (found != 1) {
                findings.add("%s of %s has %d audit entries".formatted(write.operation(), write.subject(), found));
            }
        }
        return findings;
    }

    private static List<String> badAnswers(Evidence evidence) {
        var findings = new ArrayList<String>();
        for (var attempt : evidence.history().attempts()) {
            if (attempt.took().compareTo(evidence.longestAnswer()) > 0) {
                findings.add(attempt + " hung");
            }
            boolean isAllowed = attempt.isConfirmed()
                    || (attempt.isRead() ? REFUSALS_OF_READS : REFUSALS).contains(attempt.status())
                    || attempt.status() == 503 && attempt.retryAfter()
                    || !attempt.isAnswered() && evidence.history().excuses(attempt);
            if (!isAllowed) {
                findings.add(attempt + " is no answer that the API promises");
            }
        }
        return findings;
    }

    private static List<String> unhealed(Evidence evidence) {
        var findings = new ArrayList<String>();
        evidence.behind().forEach((reader, events) -> {
            if (events != 0) {
                findings.add("%s has not seen %d events".formatted(reader, events));
            }
        });
        evidence.quarantine().forEach((reader, ids) -> {
            for (var id : ids) {
                if (!evidence.poison().getOrDefault(reader, Set.of()).contains(id)) {
                    findings.add("%s has %s in quarantine without a reason".formatted(reader, id));
                }
            }
        });
        evidence.poison().forEach((reader, ids) -> {
            for (var id : ids) {
                if (!evidence.quarantine().getOrDefault(reader, Set.of()).contains(id)) {
                    findings.add("%s has not put the poison %s aside".formatted(reader, id));
                }
            }
        });
        return findings;
    }

    private static <T> Map<T, Long> count(Collection<T> things) {
        return things.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
