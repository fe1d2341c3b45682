package org.seamark.operations.archive;

/** Is told how much work there is, and each time that some of it is done. */
public interface Work {

    /** So many pieces lie ahead: rows, files. */
    void begins(String task, long pieces);

    void done(long pieces);
}
