package org.seamark.carriage;

import org.seamark.catalogue.Holdings;
import org.seamark.catalogue.Publication;

/**
 * The records of one kind, and the file of a bag in which they are carried.
 *
 * @param name of the file, without its ending
 */
record Shelf<D, P extends Publication<D>>(
        String name, Class<D> description, Holdings<D, P> records) {

    String file() {
        return "data/" + name + ".jsonl";
    }
}
