package ascn.system;

/** A step of a trace, as a collector sees it: which service, doing what. */
record SeenSpan(String service, String name) {}
