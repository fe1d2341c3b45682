package org.seamark.carriage;

import java.util.List;

/**
 * What a bag says of itself beside its records.
 *
 * @param format of its files; others are for other versions of Seamark
 * @param starters the modules whose starter content is among the records
 * @param records how many there are
 */
record Contents(int format, List<String> starters, long records) {

    static final int FORMAT = 1;
    static final String FILE = "data/catalogue.json";
    static final String MOVES = "data/moves.jsonl";
    static final String FILES = "data/files.jsonl";
}
