package dev.assay.workflow;

import java.time.Instant;

/**
 * An act that was recorded.
 *
 * @param number  among the acts of its engagement, from 1, without gaps
 * @param by      who did it, as authentication knows
 * @param channel by which they reached us
 * @param at      the server's clock, in whole milliseconds
 */
public record RecordedAct(long number, Act act, String by, String channel, Instant at) {}
