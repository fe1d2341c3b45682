package org.seamark.operations;

import org.jspecify.annotations.Nullable;
import org.seamark.operations.archive.Work;

/** Shows one piece of work after the other. */
final class Bars implements Work, AutoCloseable {

    private @Nullable Steps current;

    @Override
    public void begins(String task, long pieces) {
        end();
        current = new Steps(task, pieces);
    }

    @Override
    public void done(long pieces) {
        if (current != null) {
            current.stepBy(pieces);
        }
    }

    @Override
    public void close() {
        end();
    }

    /** Before the last word. */
    void end() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
