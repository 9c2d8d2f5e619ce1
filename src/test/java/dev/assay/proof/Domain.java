package dev.assay.proof;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import java.util.List;

/** The few values that each component takes in generated facts, so that conditions are often on the edge. */
interface Domain {

    /** Values of the component, without "none"; ids of the kind for its own id and for references to it. */
    List<Object> values(FactKind kind, Field field);
}
