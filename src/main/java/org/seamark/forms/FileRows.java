package org.seamark.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files in a content, one row each, and what becomes of them. */
public record FileRows(Content content) {

    /** With another file: in the place of one, or at the end; one that is there stays once. */
    public Content with(UUID file, @Nullable String language, @Nullable UUID replaced) {
        var rows = new ArrayList<>(rows());
        int place = rows.size();
        for (int i = 0; i < rows.size(); i++) {
            if (replaced != null && is(rows.get(i), replaced)) {
                place = i;
            }
        }
        rows.add(place, row(file, language));
        int anew = place;
        var kept = new ArrayList<Map<String, String>>();
        for (int i = 0; i < rows.size(); i++) {
            boolean gone = is(rows.get(i), file) || (replaced != null && is(rows.get(i), replaced));
            if (i == anew || !gone) {
                kept.add(rows.get(i));
            }
        }
        return content.with(Attachment.FIELD, kept);
    }

    public Content without(UUID file) {
        return content.with(
                Attachment.FIELD, rows().stream().filter(row -> !is(row, file)).toList());
    }

    /** With the language in which a file is; one that is not there is passed over. */
    public Content saying(UUID file, String language) {
        return content.with(
                Attachment.FIELD,
                rows().stream().map(row -> is(row, file) ? row(file, language) : row).toList());
    }

    private List<Map<String, String>> rows() {
        return content.rows(Attachment.FIELD);
    }

    private static boolean is(Map<String, String> row, UUID file) {
        return file.toString().equals(row.get("file"));
    }

    private static Map<String, String> row(UUID file, @Nullable String language) {
        var row = new LinkedHashMap<String, String>();
        row.put("file", file.toString());
        if (language != null && !language.isBlank()) {
            row.put("language", language);
        }
        return row;
    }
}
