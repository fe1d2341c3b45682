package org.seamark.projects;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.OrderingRule;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.citation.Citation;
import org.seamark.catalogue.citation.Creator;
import org.seamark.catalogue.citation.Genre;
import org.seamark.kernel.Address;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.Reference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
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
        String code,
        String source,
        String sourceKey,
        Instant created,
        Instant changed,
        long rank,
        Description description)
        implements Publication<Description> {

    public static Project of(
            String source, String sourceKey, Description description, Instant now) {
        var id = Identifiers.next();
        return new Project(id, 0, Identifiers.code(id), source, sourceKey, now, now, 0, description)
                .described(description, now);
    }

    public Project described(Description anew, Instant now) {
        var next = new Project(id, version, code, source, sourceKey, created, now, rank, anew);
        return new Project(
                id,
                version,
                code,
                source,
                sourceKey,
                created,
                now,
                OrderingRule.rank(next.listing()),
                anew);
    }

    @Override
    public Reference reference() {
        return new Reference("projects", id);
    }

    @Override
    public String address() {
        var title = description.title();
        return "projects/" + Address.of(title.best(Language.EN).orElseThrow().text(), id);
    }

    @Override
    public List<Link> links() {
        return description.links();
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
                created);
    }
}
