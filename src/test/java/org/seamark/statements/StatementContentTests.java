package org.seamark.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.DescriptionFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@SeamarkTest
class StatementContentTests {

    @Autowired DescriptionFiles files;

    /** Whoever opens the form of a record and saves it as it is, changes nothing. */
    @Test
    void theFormHoldsAllThatIsKnown() throws IOException {
        var starter = "classpath*:starter/statements/*.json";
        for (var file : new PathMatchingResourcePatternResolver().getResources(starter)) {
            var known = files.read(file, Description.class).values();
            assertThat(known)
                    .isNotEmpty()
                    .allSatisfy(one ->
                            assertThat(
                                            StatementContent.read(
                                                    StatementContent.write(one), one, one.files()))
                                    .isEqualTo(one));
        }
    }
}
