package org.seamark.projects;

import java.util.List;
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
 * A project of one or several organisations.
 *
 * @param rank its place in the {@link OrderingRule}
 */
@Table(schema = "projects", name = "project")
public record Project(
        @Id UUID id,
        @Version int version,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Provenance provenance,
        long rank,
        Description description)
        implements Publication<Description> {

    static final String MODULE = "projects";

    Project(UUID id, int version, Provenance provenance, Description description) {
        this(id, version, provenance, rank(id, provenance, description), description);
    }

    private static long rank(UUID id, Provenance provenance, Description description) {
        return OrderingRule.rank(new Project(id, 0, provenance, 0, description).listing());
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
    public Citation citation(Language reader, String here) {
        return Citation.of(
                Genre.OTHER,
                description.title().best(reader).orElseThrow(),
                Creator.organisations(description.leads()),
                description.starts(),
                here);
    }

    /** Listed under its first lead, as a resource is under its publisher. */
    @Override
    public Listing listing() {
        return new Listing(
                reference(),
                Kind.PROJECT,
                address(),
                description.title(),
                description.summary(),
                description.searchedText(),
                description.classification(),
                null,
                Set.of(),
                Set.of(),
                description.leads().stream().findFirst().orElse(null),
                description.starts(),
                description.ends(),
                provenance.created(),
                provenance.isImported());
    }
}
