package org.seamark.files.parsing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.seamark.files.FileType;
import org.seamark.files.Refusal;
import org.seamark.files.extraction.Stripped;

/** Writes copies that do not say who made them. */
final class Stripping {

    private Stripping() {}

    static Stripped strip(Path file, FileType type, Path copy) {
        try {
            switch (type) {
                case PDF -> StrippedPdf.write(file, copy);
                case DOCX, XLSX, PPTX, ODT, ODS, ODP -> StrippedPackage.write(file, copy);
                case DOC, XLS, PPT -> StrippedOldOffice.write(file, copy);
                case JPEG, PNG, GIF -> StrippedImage.write(file, type, copy);
                case TXT, CSV -> Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                default -> {
                    return new Stripped(Refusal.NOT_STRIPPED);
                }
            }
            return new Stripped(null);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            return new Stripped(Refusal.DAMAGED);
        }
    }
}
