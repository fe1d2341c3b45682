package org.seamark.bench;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seamark.Seamark;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** A Seamark without pages, beside a server that has them. */
public final class WithoutPages extends TypeExcludeFilter {

    /** On the data folder of a server that runs, or in its place. */
    public static ConfigurableApplicationContext start(Path data, String... settings) {
        return new SpringApplicationBuilder(Seamark.class)
                .web(WebApplicationType.NONE)
                .initializers(context ->
                        context.getBeanFactory()
                                .registerSingleton("withoutPages", new WithoutPages()))
                .run(
                        Stream.concat(
                                        Stream.of(
                                                "--seamark.data=" + data,
                                                "--logging.level.root=OFF"),
                                        Stream.of(settings))
                                .toArray(String[]::new));
    }

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) {
        return type.getClassMetadata()
                .getClassName()
                .matches("org\\.seamark\\.(\\w+\\.web|bench)\\..*");
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
