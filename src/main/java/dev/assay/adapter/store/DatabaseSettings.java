package dev.assay.adapter.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which database to use.
 *
 * @param external null for the embedded one
 * @param data     folder of the embedded one
 */
public record DatabaseSettings(@Nullable External external, Path data) {

    private static final String PREFIX = "assay.database.";

    /**
     * A database that somebody else runs.
     *
     * @param owner   makes and changes the tables at start
     * @param runtime all that the service has while it runs
     */
    public record External(String url, Credentials owner, Credentials runtime) {

        /** The URL for messages: what comes after the question mark may hold a password. */
        String place() {
            var end = url.indexOf('?');
            return end < 0 ? url : url.substring(0, end);
        }

        @Override
        public String toString() {
            return place();
        }
    }

    /**
     * Reads {@code assay.database.url}, {@code .owner.username}, {@code .owner.password}, {@code .runtime.username},
     * {@code .runtime.password} and {@code assay.data} from system properties, or else from the environment
     * ({@code ASSAY_DATABASE_URL}, ...).
     *
     * @throws DatabaseUnusable when some of an external database's settings are missing
     */
    public static DatabaseSettings fromSurroundings() {
        return of(name -> {
            var property = System.getProperty(name);
            return property != null ? property : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        });
    }

    /** The same from anywhere else; {@code settings} gives null for what is not set. */
    static DatabaseSettings of(UnaryOperator<@Nullable String> settings) {
        var data = settings.apply("assay.data");
        var folder = data != null ? Path.of(data) : Path.of(System.getProperty("user.home"), ".assay", "data");
        var url = settings.apply(PREFIX + "url");
        return new DatabaseSettings(url == null ? null : external(url, settings), folder.toAbsolutePath());
    }

    private static External external(String url, UnaryOperator<@Nullable String> settings) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnusable("%surl is \"%s\"; Assay needs PostgreSQL: jdbc:postgresql://host:port/database"
                    .formatted(PREFIX, url));
        }
        return new External(url, credentials("owner", settings), credentials("runtime", settings));
    }

    private static Credentials credentials(String role, UnaryOperator<@Nullable String> settings) {
        return new Credentials(
                wanted(PREFIX + role + ".username", settings), wanted(PREFIX + role + ".password", settings));
    }

    private static String wanted(String name, UnaryOperator<@Nullable String> settings) {
        var value = settings.apply(name);
        if (value == null) {
            throw new DatabaseUnusable(("%surl is set but %s is not; an external database needs two roles:"
                    + " see docs/how-to/external-database.md").formatted(PREFIX, name));
        }
        return value;
    }
}
