package ascn.actionplan.iati.domain;

/**
 * Who publishes the activities.
 *
 * @param reference its identifier among organisations, with which all identifiers of activities begin
 * @param name its name
 * @param serviceAddress where this service is found by readers of the file, without a slash at its end; own vocabularies
 *     are named by it
 */
public record Publisher(String reference, String name, String serviceAddress) {}
