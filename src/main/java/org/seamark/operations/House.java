package org.seamark.operations;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.seamark.kernel.Progress;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The application, started for one command, with or without its pages. */
final class House implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private House(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static House open(
            Commands commands, WebApplicationType kind, Path data, Map<String, String> settings) {
        var all = new LinkedHashMap<String, String>();
        all.put("--seamark.data", data.toString());
        settings.forEach((name, value) -> all.put("--" + name, value));
        for (var setting : commands.settings()) {
            int equals = setting.indexOf('=');
            all.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        Progress progress = step -> System.err.println(step + " …");
        return new House(
                new SpringApplicationBuilder(commands.application())
                        .web(kind)
                        .initializers(context -> {
                            var beans = context.getBeanFactory();
                            beans.registerSingleton("progress", progress);
                            if (kind == WebApplicationType.NONE) {
                                beans.registerSingleton("withoutPages", new WithoutPages());
                            }
                        })
                        .run(all.entrySet().stream().map(Object::toString).toArray(String[]::new)));
    }

    /** The one bean of a type. */
    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
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
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof WithoutPages;
        }

        @Override
        public int hashCode() {
            return WithoutPages.class.hashCode();
        }
    }
}
