package ascn.contracts.problem;

import org.jspecify.annotations.Nullable;

/**
 * A refusal with a name: the sentence that was broken, the rule behind it, and what the caller can do. Subclasses stand
 * in the {@code domain} of the feature that refuses; {@code platform/http-api} turns each into a problem document.
 */
public abstract class RuleViolation extends RuntimeException {

    private final Kind kind;
    private final String slug;
    private final @Nullable String rule;
    private final String remedy;
    private final @Nullable String pointer;

    /** What the refusal means to the caller. */
    public enum Kind {
        /** The request itself is not valid, whatever the state (400). */
        INVALID,
        /** The caller may not do this to that subject (403). */
        FORBIDDEN,
        /** There is no such thing (404). */
        NOT_FOUND,
        /** There is one, but that is not for this caller to know: answered as if there were none (404). */
        HIDDEN,
        /** The state of the record does not allow it (409). */
        CONFLICT
    }

    /**
     * @param kind what the refusal means to the caller
     * @param slug its stable name in kebab case, written out in the subclass
     * @param rule id of the rule in docs/rules.md, or null where no rule of the domain is behind it
     * @param detail what is wrong, with the values that make it so; no personal data
     * @param remedy how to mend it
     */
    protected RuleViolation(Kind kind, String slug, @Nullable String rule, String detail, String remedy) {
        this(kind, slug, rule, detail, remedy, null);
    }

    /** As above, for a refusal of one place in the request or resource, given as a JSON Pointer (RFC 6901). */
    protected RuleViolation(
            Kind kind, String slug, @Nullable String rule, String detail, String remedy, @Nullable String pointer) {
        super(detail, null, false, false);
        this.kind = kind;
        this.slug = slug;
        this.rule = rule;
        this.remedy = remedy;
        this.pointer = pointer;
    }

    /** What the refusal means to the caller. */
    public final Kind kind() {
        return kind;
    }

    /** Its stable name in kebab case. */
    public final String slug() {
        return slug;
    }

    /** Id of the rule in docs/rules.md, if a rule is behind it. */
    public final @Nullable String rule() {
        return rule;
    }

    /** What is wrong, with the values that make it so. */
    public final String detail() {
        return String.valueOf(getMessage());
    }

    /** How to mend it. */
    public final String remedy() {
        return remedy;
    }

    /**
     * Up to which position of another service's events this was decided, where a copy of its facts decided; null where the
     * service asked what it owns. A caller who knows of a later event waits for it and tries again.
     */
    public @Nullable Long copyPosition() {
        return null;
    }

    /** The place it speaks of, as a JSON Pointer, if it speaks of one. */
    public final @Nullable String pointer() {
        return pointer;
    }
}
