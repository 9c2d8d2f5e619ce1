package dev.assay.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as a kind of fact and says what it stands for. Every kind is listed in {@link FactKinds}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kind {

    /** Name in JSON and in completeness statements, kebab-case singular: {@code test-report}. */
    String name();

    /** Name of the list in the submission, camelCase plural: {@code testReports}; empty for a single fact. */
    String list() default "";

    /** Whether teams state it. False for what Assay itself adds: parameters of packs, results of controls. */
    boolean stated() default true;

    /** One sentence for the schema and the reference: what the fact states. */
    String describes();
}
