package org.seamark.operations;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.seamark.harvest.Problem;
import org.seamark.harvest.Source;
import org.seamark.kernel.Formula;

/** A file that names what the last harvest of a source could not take, and why. */
record ProblemFile(Path path) {

    static ProblemFile of(Source source, Path folder) {
        return new ProblemFile(folder.resolve(source.name() + ".problems.csv"));
    }

    /** Where there are none, that of an earlier harvest goes. */
    void write(List<Problem> problems) throws IOException {
        if (problems.isEmpty()) {
            Files.deleteIfExists(path);
            return;
        }
        try (var csv = CsvWriter.builder().build(path)) {
            csv.writeRecord("identifier", "reason");
            for (var problem : problems) {
                csv.writeRecord(
                        Formula.unarmed(problem.identifier()),
                        Formula.unarmed(problem.reason().detail()));
            }
        }
    }
}
