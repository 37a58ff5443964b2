package ascn.platform.http.rate;

/**
 * Whether a request may pass.
 *
 * @param quota the limit that was asked
 * @param passes whether it may
 * @param remaining how many more may come at once
 * @param secondsUntilNext after how many seconds the next may come; 0 when at once
 * @param secondsUntilFull after how many seconds the whole quota is there again
 */
record Verdict(Quota quota, boolean passes, long remaining, long secondsUntilNext, long secondsUntilFull) {

    /** The field {@code RateLimit} of draft-ietf-httpapi-ratelimit-headers. */
    String field() {
        return "\"" + quota.name() + "\";r=" + remaining + ";t=" + secondsUntilFull;
    }
}
