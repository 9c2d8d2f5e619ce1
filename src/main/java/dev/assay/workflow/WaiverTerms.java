package dev.assay.workflow;

/**
 * How long a waiver may hold, as {@code waivers:} of workflow.yaml says.
 *
 * @param longestDays most days from the day it is asked for to its last one
 * @param warnDays    so many days before its last one its end is announced
 */
public record WaiverTerms(int longestDays, int warnDays) {

    /**
     * Where a workflow says nothing, and for decisions without one. Our practice: a quarter is the longest that an open
     * requirement is left without being looked at again, and two weeks are time to mend it or to ask anew.
     */
    public static final WaiverTerms DEFAULT = new WaiverTerms(90, 14);
}
