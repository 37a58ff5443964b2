package ascn.contracts.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The type under which an event record travels, in the header {@code ce_type}: {@code ascn.<publisher>.<fact>.v<major>}.
 *
 * <p>Written out beside the record and never derived from the class name, so that a rename in Java cannot change the
 * wire form.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

    /** The value of {@code ce_type}. */
    String value();
}
