package ascn.platform.audit.verifier;

import ascn.platform.audit.verifier.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Walks along the chain and notes what does not fit. Remembers the last seal only, and what it has found. */
final class ChainCheck {

    /** How far from its place a seal is looked for. */
    private static final long NEAR = 500;

    private static final Anchor BEGINNING = new Anchor(0, "0".repeat(64));

    private final @Nullable Anchor noted;
    private final List<Finding> findings = new ArrayList<>();
    private long more;
    private long seals;
    private Anchor end = BEGINNING;
    private boolean endIsGenuine = true;

    /** @param noted a point of the chain that was noted before, or null */
    ChainCheck(@Nullable Anchor noted) {
        this.noted = noted;
    }

    /** The next seal in the order of numbers, with its entry. */
    void seal(SealedEntry sealed) {
        long seq = Objects.requireNonNull(sealed.seq());
        long expected = end.seq() + 1;
        boolean isGenuine = String.valueOf(sealed.hash()).equals(sealed.recomputedSeal(seq));
        if (seq != expected) {
            var missing = seq - expected == 1
                    ? "Seal " + expected + " is"
                    : "Seals " + expected + " to " + (seq - 1) + " are";
            add(new Finding(Kind.SEAL_REMOVED, expected, null, missing + " gone"));
        } else if (isGenuine && !end.hash().equals(sealed.previous()) && endIsGenuine) {
            var detail = "It was rewritten: the next seal follows one with the hash " + sealed.previous();
            add(new Finding(Kind.SEAL_CHANGED, end.seq(), null, detail));
        }
        if (!isGenuine) {
            addMovedOrChanged(sealed, seq);
        }
        checkEntry(sealed, isGenuine);
        if (noted != null && noted.seq() == seq && !noted.hash().equals(sealed.hash())) {
            add(Kind.ANOTHER_CHAIN, sealed, "This seal had the hash " + noted.hash() + " when it was noted");
        }
        seals++;
        end = new Anchor(seq, String.valueOf(sealed.hash()));
        endIsGenuine = isGenuine;
    }

    private void addMovedOrChanged(SealedEntry sealed, long seq) {
        var place = LongStream.rangeClosed(Math.max(1, seq - NEAR), seq + NEAR)
                .filter(near -> sealed.recomputedSeal(near).equals(sealed.hash()))
                .findFirst();
        if (place.isPresent()) {
            add(Kind.REORDERED, sealed, "It was made as seal " + place.getAsLong());
        } else {
            add(Kind.SEAL_CHANGED, sealed, "The seal's hash is not that of what it says");
        }
    }

    private void checkEntry(SealedEntry sealed, boolean sealIsGenuine) {
        if (sealed.recomputedHash() == null) {
            add(Kind.ENTRY_REMOVED, sealed, "The seal is there, its entry is gone");
        } else if (sealIsGenuine && !sealed.recomputedHash().equals(sealed.sealedHash())) {
            var detail = "Sealed with the hash " + sealed.sealedHash() + ", now " + sealed.recomputedHash();
            add(Kind.CONTENT_CHANGED, sealed, detail);
        } else if (!sealed.recomputedHash().equals(sealed.keptHash())) {
            add(Kind.CONTENT_CHANGED, sealed, "The entry's own hash is not that of what it says");
        }
    }

    /** An entry that has no seal yet. */
    void unsealed(SealedEntry entry) {
        if (!Objects.equals(entry.recomputedHash(), entry.keptHash())) {
            add(Kind.CONTENT_CHANGED, entry, "Not sealed yet; the entry's own hash is not that of what it says");
        }
    }

    /** The mark of the chain's end, after the last seal. */
    void head(Anchor head) {
        if (head.seq() > end.seq()) {
            add(new Finding(
                    Kind.SEAL_REMOVED,
                    head.seq(),
                    null,
                    "The chain ended with this seal; the last one that is there is " + end.seq()));
        } else if (!head.equals(end)) {
            add(new Finding(
                    Kind.HEAD_CHANGED, end.seq(), null, "The mark of the end says " + head + ", the chain " + end));
        }
        if (noted != null && noted.seq() > end.seq()) {
            add(new Finding(
                    Kind.ANOTHER_CHAIN, noted.seq(), null, "The chain is shorter than it was when this was noted"));
        }
    }

    private void add(Kind kind, SealedEntry where, String detail) {
        add(new Finding(kind, where.seq(), where.entry(), detail));
    }

    private void add(Finding finding) {
        if (findings.size() < AuditReport.MOST_FINDINGS) {
            findings.add(finding);
        } else {
            more++;
        }
    }

    long seals() {
        return seals;
    }

    Anchor end() {
        return end;
    }

    List<Finding> findings() {
        return findings;
    }

    long more() {
        return more;
    }
}
