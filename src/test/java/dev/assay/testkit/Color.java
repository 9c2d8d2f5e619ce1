package dev.assay.testkit;

/** A closed list of names for tests. */
public enum Color {
    RED,
    GREEN,
    BLUE
}
