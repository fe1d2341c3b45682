package org.seamark.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.seamark.database.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aot.AotDetector;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.ClassUtils;
import org.springframework.util.FileSystemUtils;

/**
 * The beans of a server as Spring works them out when Seamark is built, written down as code. A
 * server that the launcher tells to follow it asks no conditions and makes no proxies, and is ready
 * sooner. It was drawn without any settings: with one that may decide about beans, the server works
 * them out itself.
 */
public final class Blueprint implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Blueprint.class);

    private final WebApplicationType kind;

    Blueprint(WebApplicationType kind) {
        this.kind = kind;
    }

    /** Only at the build. Given is the name of the application's class. */
    public static void main(String[] given) throws IOException, ClassNotFoundException {
        var root = Files.createTempDirectory("seamark-");
        try (var folder = DataFolder.open(root)) {
            House.draw(folder, Class.forName(given[0]));
        } finally {
            FileSystemUtils.deleteRecursively(root);
        }
    }

    /** Leaves it, if it was to be followed, where it does not hold or was not drawn. */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        if (AotDetector.useGeneratedArtifacts()) {
            against(prepared.getEnvironment())
                    .ifPresent(cause -> {
                        System.clearProperty(AotDetector.AOT_ENABLED);
                        LOG.info("blueprint=left cause={}", cause);
                    });
        }
    }

    private Optional<String> against(ConfigurableEnvironment settings) {
        if (kind != WebApplicationType.SERVLET) {
            return Optional.of("no-server");
        }
        return isDrawn() ? Decisive.among(settings) : Optional.of("not-drawn");
    }

    private static boolean isDrawn() {
        return ClassUtils.isPresent(
                Blueprint.class.getName() + "__ApplicationContextInitializer", null);
    }
}
