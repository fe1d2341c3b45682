package org.seamark.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Provenance;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.citation.Citation;
import org.seamark.catalogue.citation.Genre;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/** A statement that the network made or, where it answers to an incident, a call to action. */
@Table(schema = "statements", name = "statement")
public record Statement(
        @Id UUID id,
        @Version int version,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Provenance provenance,
        Description description)
        implements Publication<Description> {

    static final String MODULE = "statements";

    public boolean isCallToAction() {
        return description.incident() != null;
    }

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
        return Citation.of(
                Genre.OTHER,
                description.title().best(reader).orElseThrow(),
                List.of(),
                description.date(),
                here);
    }

    @Override
    public Listing listing() {
        return new Listing(
                reference(),
                Kind.STATEMENT,
                address(),
                description.title(),
                description.opening(),
                description.searchedText(),
                description.classification(),
                null,
                description.body().keySet(),
                Set.of(),
                null,
                description.date(),
                null,
                provenance.created(),
                provenance.isImported());
    }
}
