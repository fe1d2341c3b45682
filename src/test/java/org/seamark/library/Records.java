package org.seamark.library;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts records into the catalogue as an import does. */
public final class Records {

    private final Library library;
    private final JdbcClient database;

    public Records(Library library, JdbcClient database) {
        this.library = library;
        this.database = database;
    }

    /** The code of a new one. */
    public String imported(Describing resource) {
        var key = UUID.randomUUID().toString();
        library.records().take("test", Map.of(key, resource.description()));
        return database.sql("select code from library.resource where source_key = :key")
                .param("key", key)
                .query(String.class)
                .single();
    }

    /** The path of its page, after the language. */
    public String address(String code) {
        return library.records().find(code).orElseThrow().address();
    }
}
