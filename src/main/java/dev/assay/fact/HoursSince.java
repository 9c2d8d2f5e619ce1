package dev.assay.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component is not stated but worked out: hours from the moment in another component to the evaluation's moment, a
 * decimal number to the millionth of an hour, so that 72 hours and a second are more than 72. Negative for a moment to
 * come. Unknown or none exactly when the moment is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface HoursSince {

    /** The component of type {@link java.time.Instant} it counts from. */
    String value();
}
