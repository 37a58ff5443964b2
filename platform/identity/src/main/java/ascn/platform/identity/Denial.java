package ascn.platform.identity;

import ascn.contracts.identity.Actor;

/**
 * A signed-in caller was refused (403).
 *
 * @param operationId what the caller wanted
 * @param actor who it was
 * @param reason slug of the refusal
 * @param path the path of the request, without its query
 */
public record Denial(String operationId, Actor actor, String reason, String path) {}
