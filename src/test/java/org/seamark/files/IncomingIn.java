package org.seamark.files;

import org.seamark.database.DataFolder;

/** The folder of what is on its way, for tests without Spring. */
public final class IncomingIn {

    private IncomingIn() {}

    public static Incoming folder(DataFolder folder) {
        return new Incoming(folder);
    }
}
