package dev.assay.pack;

import dev.assay.rule.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says to people, in another language than the one of its pack.
 *
 * @param message with the placeholders of the rule's own message; null when the rule has none
 * @param remedy  null when the rule has none
 */
public record RequirementTexts(String title, @Nullable String message, @Nullable String remedy, Place place) {}
