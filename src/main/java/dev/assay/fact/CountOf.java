package dev.assay.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component is how many there are of what another component names. Where only the names are stated they are
 * counted; where both are, the greater number counts, since not all need to be named but the named ones are there.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface CountOf {

    /** The component that holds the names, a set. */
    String value();
}
