package dev.assay.pack;

import java.time.LocalDate;

/**
 * A text that the rules of a pack were read out of, so that an auditor can see what was opened and what was not.
 *
 * @param article as it is cited: {@code 45 CFR 164.312(a)}
 * @param version the edition or the last change that was read
 * @param readOn  the day it was read
 * @param how     where it was opened, or that it could not be
 */
public record Source(String article, String version, LocalDate readOn, String how) {}
