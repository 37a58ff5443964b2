package ascn.platform.embedded;

/**
 * What a service needs to use its database.
 *
 * @param jdbcUrl address without user and password
 * @param ownerUser role that owns the schema and runs the migrations
 * @param ownerPassword its password
 * @param appUser role of the running service: reads and writes rows, cannot change a table's shape
 * @param appPassword its password
 */
public record DatabaseAccess(
        String jdbcUrl, String ownerUser, String ownerPassword, String appUser, String appPassword) {

    /** Without the passwords, so that it can be logged. */
    @Override
    public String toString() {
        return jdbcUrl + " for " + ownerUser + " and " + appUser;
    }
}
