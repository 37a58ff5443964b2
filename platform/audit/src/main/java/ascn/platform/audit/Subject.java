package ascn.platform.audit;

/**
 * What an entry is about.
 *
 * @param type kind of thing, for example {@code dossier}
 * @param id which one
 */
public record Subject(String type, String id) {

    @Override
    public String toString() {
        return type + " " + id;
    }
}
