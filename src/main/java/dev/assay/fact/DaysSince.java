package dev.assay.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component is not stated but worked out: whole calendar days from the date in another component to the
 * evaluation's day, in the zone of the law. Negative for a date to come. Unknown or none exactly when the date is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface DaysSince {

    /** The component of type {@link java.time.LocalDate} it counts from. */
    String value();

    /** Whether it counts from the last day of that date's calendar year. */
    boolean endOfYear() default false;
}
