package ascn.platform.audit;

/**
 * What an aggregate holds, as far as its audit entries vouch for it: a record of texts, numbers, lists and records of the
 * same, made by the use case. Only its digest is kept. Numbers that a double cannot hold exactly are written as texts
 * (RFC 8785). Whatever it holds of a person calls for a keyed digest, see {@link StateDigest#keyedWith}.
 */
public interface AuditedState {

    /** The aggregate. Not a component of the record: what is in it goes into the digest. */
    Subject subject();
}
