package dev.assay.fact;

/** JSON Pointers (RFC 6901): how a fact or a component of it is named in messages, findings and evidence. */
public final class FactPath {

    private FactPath() {}

    /** The member {@code name} of the object at {@code parent}. */
    public static String child(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The element {@code index}, from 0, of the list at {@code parent}. */
    public static String child(String parent, int index) {
        return parent + "/" + index;
    }

    /** The component of a fact. */
    public static String of(Fact fact, Field field) {
        return child(fact.origin().pointer(), field.name());
    }
}
