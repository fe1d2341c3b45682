package org.seamark.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Progress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Opens the data folder and the database, beans of their own so that they close after the pool that
 * uses them.
 */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

    /** {@code seamark.claim=required}: this process must be the one that runs the folder. */
    @Bean
    @ConditionalOnMissingBean
    DataFolder dataFolder(Environment settings) {
        var root = Path.of(settings.getProperty("seamark.data", "data"));
        return "required".equals(settings.getProperty("seamark.claim"))
                ? DataFolder.claim(root)
                : DataFolder.open(root);
    }

    @Bean
    Database database(
            DataFolder folder,
            Environment settings,
            ObjectProvider<Progress> progress,
            ObjectProvider<DatabaseAhead> ahead) {
        var begun = ahead.getIfAvailable();
        return begun == null
                ? open(folder, settings, progress.getIfAvailable(() -> Progress.SILENT))
                : begun.take();
    }

    static Database open(DataFolder folder, Environment settings, Progress progress) {
        var url = settings.getProperty("seamark.database.url", "");
        return url.isBlank()
                ? Database.embedded(
                        folder, settings.getRequiredProperty("seamark.postgres.version"), progress)
                : Database.external(
                        folder,
                        DatabaseAddress.parse(url).url(),
                        secret(settings, "user"),
                        secret(settings, "password"));
    }

    /** The pool's connections, once the tables and the role to work in are there. */
    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(
            Database database, ObjectProvider<Migrations> migrations) {
        migrations.ifAvailable(done -> {});
        return new Connection(
                database.url() + (database.url().contains("?") ? "&" : "?") + DRIVER,
                database.user(),
                database.password());
    }

    /** The value itself or, for those who keep secrets in files, the content of the file named. */
    private static String secret(Environment settings, String name) {
        var key = "seamark.database." + name;
        var file = settings.getProperty(key + "-file", "");
        try {
            return file.isBlank()
                    ? settings.getProperty(key, "")
                    : Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "Cannot read the file %s, which %s-file names.".formatted(file, key), e);
        }
    }

    private static final String DRIVER =
            "reWriteBatchedInserts=true&ApplicationName=seamark&stringtype=unspecified"
                    + "&options=-c%20role="
                    + ApplicationRole.NAME;

    /** The names are the interface's. */
    private record Connection(String getJdbcUrl, String getUsername, @Nullable String getPassword)
            implements JdbcConnectionDetails {
        @Override
        public String toString() {
            return getJdbcUrl.replaceFirst("\\?.*", ""); // never the password
        }
    }
}
