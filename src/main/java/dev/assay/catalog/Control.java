package dev.assay.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One numbered demand of a standard, or a heading over some.
 *
 * @param parent      id of the heading it stands under; null at the top
 * @param level       what the standard calls its depth: section, paragraph, criterion
 * @param assessable  whether it can be met on its own; headings, definitions and scope articles cannot
 * @param designation how binding it is, in the words of the standard: required, addressable, mandatory
 * @param topic       what it is about, in our words
 * @param citation    where it stands in the standard
 */
public record Control(
        String id,
        @Nullable String parent,
        String level,
        boolean assessable,
        String designation,
        String topic,
        String citation) {}
