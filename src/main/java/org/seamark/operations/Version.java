package org.seamark.operations;

import picocli.CommandLine.IVersionProvider;

/** The version of this build, as its manifest has it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Seamark " + number()};
    }

    static String number() {
        var version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
