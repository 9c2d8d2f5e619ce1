package dev.assay.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component may be stated as {@code null}: "there is none", with a meaning that its description names. Everywhere
 * else {@code null} is bad input, so that an export that writes it for a missing value can never turn anything green.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface MayBeNone {}
