package org.seamark.practices;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
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
 * A practice of one or several organisations.
 *
 * @param withdrawn since when readers do not see it
 * @param rank its place in the {@link OrderingRule}
 */
@Table(schema = "practices", name = "practice")
public record Practice(
        @Id UUID id,
        @Version int version,
        String code,
        String source,
        String sourceKey,
        Instant created,
        Instant changed,
        @Nullable Instant withdrawn,
        long rank,
        Description description)
        implements Publication<Description> {

    public static Practice of(
            String source, String sourceKey, Description description, Instant now) {
        var id = Identifiers.next();
        return new Practice(
                        id,
                        0,
                        Identifiers.code(id),
                        source,
                        sourceKey,
                        now,
                        now,
                        null,
                        0,
                        description)
                .described(description, now);
    }

    public Practice described(Description anew, Instant now) {
        var next = with(anew, now, withdrawn, rank);
        return with(anew, now, withdrawn, OrderingRule.rank(next.listing()));
    }

    /** The same, shown to readers again or not any more. */
    Practice withdrawn(@Nullable Instant since) {
        return with(description, changed, since, rank);
    }

    private Practice with(Description anew, Instant now, @Nullable Instant since, long place) {
        return new Practice(id, version, code, source, sourceKey, created, now, since, place, anew);
    }

    @Override
    public boolean isPublished() {
        return withdrawn == null;
    }

    @Override
    public Reference reference() {
        return new Reference("practices", id);
    }

    @Override
    public String address() {
        var title = description.title();
        return "practices/" + Address.of(title.best(Language.EN).orElseThrow().text(), id);
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
                created);
    }
}
