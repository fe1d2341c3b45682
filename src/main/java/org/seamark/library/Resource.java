package org.seamark.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Provenance;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.citation.Citation;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/** A document, training or video of the library. */
@Table(schema = "library", name = "resource")
public record Resource(
        @Id UUID id,
        @Version int version,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Provenance provenance,
        Description description)
        implements Publication<Description> {

    static final String MODULE = "library";

    @Override
    public LocalizedText title() {
        return description.title();
    }

    @Override
    public Reference reference() {
        return new Reference(MODULE, id);
    }

    @Override
    public List<Link> links() {
        return description.links();
    }

    @Override
    public List<AttachedFile> files() {
        return description.files();
    }

    @Override
    public Optional<String> licence() {
        return Optional.ofNullable(description.licence());
    }

    @Override
    public Citation citation(Language reader, String here) {
        return new Cited(description).by(reader, here);
    }

    @Override
    public Listing listing() {
        return new Listing(
                reference(),
                description.form().kind(),
                address(),
                description.title(),
                description.summary(),
                description.searchedText(),
                description.classification(),
                description.type(),
                description.languages(),
                description.otherLanguages(),
                description.publisher(),
                description.published(),
                null,
                provenance.created(),
                provenance.isImported());
    }
}
