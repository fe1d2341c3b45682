package org.seamark.practices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.OrderingRule;
import org.seamark.catalogue.Provenance;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.citation.Citation;
import org.seamark.catalogue.citation.Creator;
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

/**
 * A practice of one or several organisations.
 *
 * @param rank its place in the {@link OrderingRule}
 */
@Table(schema = "practices", name = "practice")
public record Practice(
        @Id UUID id,
        @Version int version,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Provenance provenance,
        long rank,
        Description description)
        implements Publication<Description> {

    static final String MODULE = "practices";

    Practice(UUID id, int version, Provenance provenance, Description description) {
        this(id, version, provenance, rank(id, provenance, description), description);
    }

    private static long rank(UUID id, Provenance provenance, Description description) {
        return OrderingRule.rank(new Practice(id, 0, provenance, 0, description).listing());
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
                Creator.organisations(description.course().lead()),
                description.course().starts(),
                here);
    }

    /** Listed under its implementer, as a resource is under its publisher. */
    @Override
    public Listing listing() {
        return new Listing(
                reference(),
                Kind.PRACTICE,
                address(),
                description.title(),
                description.summary(),
                description.searchedText(),
                description.classification(),
                null,
                Set.of(),
                Set.of(),
                description.course().implementer(),
                description.course().starts(),
                description.course().ends(),
                provenance.created(),
                provenance.isImported());
    }
}
