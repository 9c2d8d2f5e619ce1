package dev.assay.adapter.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the packaged application. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {program()};
    }

    /** This program with its version. */
    static String program() {
        var packaged = Version.class.getPackage().getImplementationVersion();
        return "assay " + (packaged == null ? "(not packaged)" : packaged);
    }
}
