package dev.assay.flow;

/**
 * Who does something. Made from authentication only, never from what was sent.
 *
 * @param name    of the user or machine
 * @param channel how it reached us: {@code console}, {@code api}, ...
 */
public record Actor(String tenant, String name, String channel) {}
