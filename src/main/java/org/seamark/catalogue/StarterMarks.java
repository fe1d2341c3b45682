package org.seamark.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which modules have had their starter content, so that it is not loaded a second time. */
@Component
public class StarterMarks {

    private final JdbcClient database;

    StarterMarks(JdbcClient database) {
        this.database = database;
    }

    public List<String> all() {
        return database.sql("select module from catalogue.starter order by module")
                .query((row, n) -> row.getString(1))
                .list();
    }

    public void add(Collection<String> modules) {
        modules.forEach(this::add);
    }

    /** Whether it had not had it. */
    boolean add(String module) {
        return database.sql(
                                "insert into catalogue.starter (module) values (:module)"
                                        + " on conflict do nothing")
                        .param("module", module)
                        .update()
                == 1;
    }
}
