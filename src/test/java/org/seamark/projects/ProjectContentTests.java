package org.seamark.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.DescriptionFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@SeamarkTest
class ProjectContentTests {

    @Autowired DescriptionFiles files;

    /** Whoever opens the form of a record and saves it as it is, changes nothing. */
    @Test
    void theFormHoldsAllThatIsKnown() throws IOException {
        var starter = "classpath*:starter/projects/*.json";
        for (var file : new PathMatchingResourcePatternResolver().getResources(starter)) {
            var known = files.read(file, Description.class).values();
            assertThat(known)
                    .isNotEmpty()
                    .allSatisfy(one ->
                            assertThat(
                                            ProjectContent.read(
                                                    ProjectContent.write(one), one, one.files()))
                                    .isEqualTo(one));
        }
    }
}
