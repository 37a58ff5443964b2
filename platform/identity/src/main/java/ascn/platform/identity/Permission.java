package ascn.platform.identity;

/**
 * The permission of a running operation.
 *
 * @param operationId the operation, which is the key of its row
 * @param row its row of the permission table
 * @param authority what let the caller in
 */
public record Permission(String operationId, PermissionTable.Row row, Authority authority) {}
