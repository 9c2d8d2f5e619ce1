package dev.assay.adapter.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version of the packaged application. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {program()};
    }

    /** This program with its version, as evidence names its producer. */
    static String program() {
        try (var file = Version.class.getResourceAsStream("/assay-version.txt")) {
            var version = file == null ? "$" : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
            // The build puts the version in; classes that were compiled without it hold the name of a property.
            return "assay " + (version.startsWith("$") ? "(not packaged)" : version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
