package org.seamark.library.load;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file, with the line where it stands. */
sealed interface Node {

    int line();

    /** A plain value. */
    record Text(String value, int line) implements Node {}

    /** A list. */
    record Items(List<Node> items, int line) implements Node {}

    /** Names with what belongs to each, in the order of the file. */
    record Pairs(Map<String, Node> pairs, int line) implements Node {}
}
