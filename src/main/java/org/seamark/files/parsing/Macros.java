package org.seamark.files.parsing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.seamark.files.FileType;

/** Whether programs are in a document, whatever it calls itself. */
final class Macros {

    private static final Set<FileType> ZIPPED =
            Set.of(
                    FileType.DOCX,
                    FileType.XLSX,
                    FileType.PPTX,
                    FileType.ODT,
                    FileType.ODS,
                    FileType.ODP);
    private static final Set<FileType> OLD = Set.of(FileType.DOC, FileType.XLS, FileType.PPT);
    private static final List<String> STORAGES =
            List.of("vba", "macros", "_vba_project_cur", "_vba_project");
    private static final int DEEPEST = 8;

    private Macros() {}

    static boolean areIn(Path file, FileType type) throws IOException {
        if (ZIPPED.contains(type)) {
            try (var zip = new ZipFile(file.toFile())) {
                return zip.stream().anyMatch(entry -> isProgram(entry.getName()));
            }
        }
        if (OLD.contains(type)) {
            try (var container = new POIFSFileSystem(file.toFile(), true)) {
                return holdProgram(container.getRoot(), 0);
            }
        }
        return false;
    }

    private static boolean isProgram(String entry) {
        var name = entry.toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin")
                || (name.startsWith("basic/") && name.endsWith(".xml") && !name.endsWith("-lc.xml"))
                || (name.startsWith("scripts/") && !name.endsWith("/"));
    }

    private static boolean holdProgram(DirectoryEntry folder, int depth) {
        for (var entry : folder) {
            if (entry instanceof DirectoryEntry inner
                    && (STORAGES.contains(inner.getName().toLowerCase(Locale.ROOT))
                            || (depth < DEEPEST && holdProgram(inner, depth + 1)))) {
                return true;
            }
        }
        return false;
    }
}
