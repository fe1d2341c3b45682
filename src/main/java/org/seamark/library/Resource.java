package org.seamark.library;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.citation.Citation;
import org.seamark.kernel.Address;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.Reference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A document, training or video of the library.
 *
 * @param code finds it in addresses ({@link Address})
 * @param source where it came from, and {@code sourceKey} what it is called there; the pair is
 *     unique, so that an import can be repeated
 * @param edited when people last changed it here, and not its source
 * @param withdrawn since when readers do not see it
 */
@Table(schema = "library", name = "resource")
public record Resource(
        @Id UUID id,
        @Version int version,
        String code,
        String source,
        String sourceKey,
        Instant created,
        Instant changed,
        @Nullable Instant edited,
        @Nullable Instant withdrawn,
        Description description)
        implements Publication<Description> {

    public static Resource of(
            String source, String sourceKey, Description description, Instant now) {
        var id = Identifiers.next();
        return new Resource(
                id, 0, Identifiers.code(id), source, sourceKey, now, now, null, null, description);
    }

    public Resource described(Description anew, Instant now) {
        return with(now, edited, withdrawn, anew);
    }

    /** Changed by people. */
    Resource edited(Description anew, Instant now) {
        return with(now, now, withdrawn, anew);
    }

    /** The same, shown to readers again or not any more. */
    Resource withdrawn(@Nullable Instant since) {
        return with(changed, edited, since, description);
    }

    private Resource with(
            Instant last, @Nullable Instant byPeople, @Nullable Instant since, Description anew) {
        return new Resource(
                id, version, code, source, sourceKey, created, last, byPeople, since, anew);
    }

    @Override
    public boolean isEdited() {
        return edited != null;
    }

    @Override
    public boolean isPublished() {
        return withdrawn == null;
    }

    @Override
    public Reference reference() {
        return new Reference("library", id);
    }

    @Override
    public String address() {
        var title = description.title();
        return "library/" + Address.of(title.best(Language.EN).orElseThrow().text(), id);
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
                created);
    }
}
