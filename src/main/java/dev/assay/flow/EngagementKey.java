package dev.assay.flow;

/**
 * Names an engagement among those of all tenants.
 *
 * @param engagement its id, as in URLs: lower-case letters, digits, hyphens, dots and underscores
 */
public record EngagementKey(String tenant, String engagement) {

    private static final String ID = "[a-z0-9][a-z0-9._-]{0,99}";

    public EngagementKey {
        if (!engagement.matches(ID)) {
            throw new IllegalArgumentException(("\"%s\" cannot name an engagement: use 1 to 100 lower-case letters, digits,"
                    + " hyphens, dots and underscores, a letter or digit first").formatted(engagement));
        }
    }
}
