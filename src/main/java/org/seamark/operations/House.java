package org.seamark.operations;

import static org.springframework.core.env.StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
import static org.springframework.core.env.StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.seamark.database.DataFolder;
import org.seamark.database.DatabaseAhead;
import org.seamark.files.ContentStore;
import org.seamark.files.Incoming;
import org.seamark.files.s3.BucketStore;
import org.seamark.kernel.Progress;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The application, or a part of it, started for one command in a data folder. */
final class House implements AutoCloseable {

    private final DataFolder folder;
    private final ConfigurableApplicationContext context;

    private House(DataFolder folder, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.context = context;
    }

    /**
     * Starts what {@code part} declares; the folder is closed with it, and at once where it does
     * not start.
     */
    static House open(
            DataFolder folder, Class<?> part, WebApplicationType kind, Map<String, String> given) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("seamark.data", folder.root().toString());
        settings.put("logging.file.name", folder.log().toString());
        settings.put("logging.threshold.console", "off");
        settings.putAll(given);
        var ahead = new AtomicReference<@Nullable DatabaseAhead>();
        try {
            return new House(
                    folder,
                    application(folder, part, kind)
                            .listeners(new Blueprint(kind))
                            .initializers(context -> ahead.set(begin(context, folder)))
                            .run(
                                    settings.entrySet().stream()
                                            .map(setting -> "--" + setting)
                                            .toArray(String[]::new)));
        } catch (RuntimeException failed) {
            try (folder) {
                Optional.ofNullable(ahead.get()).ifPresent(DatabaseAhead::close);
            }
            throw failed;
        }
    }

    /**
     * As far as it is put together before any bean is made, without settings from outside. Spring's
     * own code of repositories is left out: it needs a database, and sends #{#qualifiedTableName}
     * to it as it stands.
     */
    static void draw(DataFolder folder, Class<?> part) {
        var settings = new StandardEnvironment();
        List.of(SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME)
                .forEach(settings.getPropertySources()::remove);
        application(folder, part, WebApplicationType.SERVLET)
                .environment(settings)
                .logStartupInfo(false)
                .run(
                        "--spring.config.location=classpath:/",
                        "--spring.aot.repositories.enabled=false");
    }

    private static SpringApplicationBuilder application(
            DataFolder folder, Class<?> part, WebApplicationType kind) {
        return new SpringApplicationBuilder(part)
                .main(Blueprint.class)
                .web(kind)
                .bannerMode(Banner.Mode.OFF)
                .initializers(context -> furnish(context, folder, kind));
    }

    /** The database starts while the application is put together. */
    private static DatabaseAhead begin(ConfigurableApplicationContext context, DataFolder folder) {
        var ahead = DatabaseAhead.begin(folder, context.getEnvironment(), Terminal::step);
        context.getBeanFactory().registerSingleton("databaseAhead", ahead);
        return ahead;
    }

    private static void furnish(
            ConfigurableApplicationContext context, DataFolder folder, WebApplicationType kind) {
        var beans = context.getBeanFactory();
        beans.registerSingleton("dataFolder", folder);
        Progress progress = Terminal::step;
        beans.registerSingleton("progress", progress);
        if (kind == WebApplicationType.NONE) {
            beans.registerSingleton("withoutPages", new WithoutPages());
        }
    }

    DataFolder folder() {
        return folder;
    }

    /** The one bean of a type. */
    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /** Where files are kept that are not in the folder. */
    Optional<ContentStore> bucket() {
        return BucketStore.set(context.getEnvironment(), new Incoming(folder));
    }

    @Override
    public void close() {
        try (folder) {
            context.close();
        }
    }

    /** A command that serves no pages needs none of the packages that make them. */
    private static final class WithoutPages extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) {
            return type.getClassMetadata()
                    .getClassName()
                    .matches("org\\.seamark\\.\\w+\\.web\\..*");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithoutPages;
        }

        @Override
        public int hashCode() {
            return WithoutPages.class.hashCode();
        }
    }
}
