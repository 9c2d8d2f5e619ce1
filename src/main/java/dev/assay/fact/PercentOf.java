package dev.assay.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component is worked out and never stated: one count in percent of another, cut off behind two digits, so that
 * 99.999 never reads as 100. Unknown as long as one of both is, or when they contradict each other; 0 of 0 is 0. None
 * when the part is stated as none.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface PercentOf {

    /** The component that counts the part. */
    String part();

    /** The component that counts the whole. */
    String whole();

    /**
     * Whether the part may be larger than the whole, as what was spent and a budget; then it is rounded up behind two
     * digits, so that a limit that was passed is seen to be.
     */
    boolean mayExceed() default false;
}
