package org.seamark.operations.archive;

import java.nio.file.Path;
import org.seamark.database.DataFolder;
import org.seamark.database.Database;
import org.seamark.database.DatabaseConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An empty database of its own in an empty folder. */
record TestGround(ConfigurableApplicationContext context) implements AutoCloseable {

    static TestGround in(Path folder) {
        return new TestGround(
                new SpringApplicationBuilder(DatabaseConfiguration.class)
                        .web(WebApplicationType.NONE)
                        .run("--seamark.data=" + folder));
    }

    Database database() {
        return context.getBean(Database.class);
    }

    DataFolder folder() {
        return context.getBean(DataFolder.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
