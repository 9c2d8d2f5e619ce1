package dev.assay.adapter.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the packaged application. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var packaged = Version.class.getPackage().getImplementationVersion();
        return new String[] {"assay " + (packaged == null ? "(not packaged)" : packaged)};
    }
}
