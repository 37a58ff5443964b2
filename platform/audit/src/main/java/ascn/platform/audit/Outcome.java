package ascn.platform.audit;

/** How a call ended, as far as the trail is concerned. */
public enum Outcome {
    /** It was done, and committed together with its entry. */
    DONE,
    /** The caller, whom the service knows, may not do it. */
    DENIED
}
