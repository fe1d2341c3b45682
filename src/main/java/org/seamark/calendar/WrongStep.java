package org.seamark.calendar;

/** An event cannot go from the state that it is in to the one that was asked for. */
public class WrongStep extends IllegalStateException {

    public WrongStep(State from, State to) {
        super("an event cannot go from " + from.code() + " to " + to.code());
    }
}
