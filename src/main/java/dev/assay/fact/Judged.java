package dev.assay.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component whose value is somebody's judgement on right and wrong ("necessary", "lawful"), not what can be observed.
 * A requirement that rests on such values alone counts as decided by hand.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Judged {}
