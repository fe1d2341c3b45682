package org.seamark.audit;

/** Knows from what kind of program the work of the present thread was asked for. */
public interface ClientSource {

    Client current();
}
