package org.seamark.operations;

import java.io.Console;
import java.util.Optional;

/** What a command says to whoever called it: results on standard output, all else beside it. */
final class Terminal {

    private Terminal() {}

    /** A result. */
    static void say(String line) {
        System.out.println(line);
    }

    /** Something that takes a while has begun. */
    static void step(String what) {
        remark(what + " …");
    }

    /** Something to know beside the result. */
    static void remark(String line) {
        System.err.println(line);
    }

    /** Whether somebody is watching, for whom a bar may move. */
    static boolean isWatched() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
