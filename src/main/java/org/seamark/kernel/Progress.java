package org.seamark.kernel;

/** Tells whoever waits for a long job what is being done. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = step -> {};

    /** One short line, such as {@code Creating the database}. */
    void step(String what);
}
