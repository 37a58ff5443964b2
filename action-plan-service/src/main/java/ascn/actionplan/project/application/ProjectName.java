package ascn.actionplan.project.application;

/**
 * What names a project.
 *
 * @param city slug of its city, or one that leads to it
 * @param key names it within its city
 */
public record ProjectName(String city, String key) {

    /** Reads city and key with a slash between. */
    public static ProjectName parse(String address) {
        int slash = address.indexOf('/');
        return new ProjectName(address.substring(0, slash), address.substring(slash + 1));
    }
}
