package dev.assay.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A waiver as a decision counts it.
 *
 * @param requirement id of the requirement that stays open
 * @param subject     id of the fact it is about; null when it is about every subject
 * @param requestedBy who asked for it
 * @param approvedBy  who accepted it, somebody else
 * @param grantedOn   day of acceptance where the rules count days
 * @param until       last day it holds
 * @param pointer     where it stands in the facts; null when it was granted here
 */
public record CountedWaiver(
        String id,
        String requirement,
        @Nullable String subject,
        String reason,
        @Nullable String compensatingMeasure,
        String requestedBy,
        String approvedBy,
        LocalDate grantedOn,
        LocalDate until,
        @Nullable String pointer) {}
