package org.seamark.library.load;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import org.seamark.kernel.Formula;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a cell of a table holds: a text or, as exports of Seamark have it, a list as JSON. */
final class Cell {

    private Cell() {}

    static Object value(String cell, String file) {
        if (cell.startsWith("[\"") && cell.endsWith("\"]")) {
            return texts(cell);
        }
        return cell.startsWith("[{") ? groups(cell, file) : text(cell);
    }

    private static String text(String cell) {
        return Clean.text(Formula.plain(cell));
    }

    private static Object texts(String cell) {
        try {
            return Arrays.asList(JsonMapper.shared().readValue(cell, String[].class));
        } catch (JacksonException onlyLooksLikeIt) {
            return text(cell);
        }
    }

    private static Object groups(String cell, String file) {
        try {
            var groups = new ArrayList<Object>();
            var json = new JsonRows(file, new StringReader(cell));
            for (var group = json.next(); group.isPresent(); group = json.next()) {
                groups.add(group.get().fields());
            }
            return groups;
        } catch (ImportRefused onlyLooksLikeIt) {
            return text(cell);
        }
    }
}
