package org.seamark.catalogue.exports;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.seamark.catalogue.Origins;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.citation.Access;
import org.seamark.catalogue.citation.CitationFormat;
import org.seamark.kernel.Reference;

/** One citation after the other, for reference managers. */
final class Citations implements EntryWriter {

    private final Export export;
    private final Origins origins;
    private final String searched;
    private final CitationFormat format;
    private final Writer target;

    /** Each says what was {@code searched}. */
    Citations(
            Export export, Origins origins, String searched, CitationFormat format, Writer target) {
        this.export = export;
        this.origins = origins;
        this.searched = searched;
        this.format = format;
        this.target = target;
    }

    @Override
    public void write(List<Reference> references) throws IOException {
        for (var record : origins.find(references)) {
            target.write(citation(record));
            target.write("\r\n");
        }
    }

    private String citation(Publication<?> record) {
        var here = export.address(record.address());
        var access = new Access(record.code(), export.site(), here, searched, export.day());
        var citation = record.citation(export.language(), here).identifiedBy(record.links());
        return format.write(citation, access);
    }

    @Override
    public void finish() throws IOException {
        target.flush();
    }
}
