package ascn.contracts.event;

/** Reads what an event record says about itself. */
public final class EventTypes {

    private static final String SCHEMA_PREFIX = "urn:ascn:schema:";

    private EventTypes() {}

    /**
     * The value of {@code ce_type} for a record.
     *
     * @throws IllegalArgumentException when the record carries no {@link EventType}
     */
    public static String of(Class<? extends PublishedEvent> event) {
        var type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getName() + " carries no @EventType");
        }
        return type.value();
    }

    /** The value of {@code ce_dataschema} for a type: the {@code $id} of its JSON Schema in this module. */
    public static String schemaOf(String type) {
        return SCHEMA_PREFIX + withoutVendor(type);
    }

    /** The type without its leading {@code ascn.}; names the sample and schema files. */
    public static String withoutVendor(String type) {
        return type.startsWith("ascn.") ? type.substring("ascn.".length()) : type;
    }
}
