package org.seamark.statements;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.citation.Citation;
import org.seamark.catalogue.citation.Genre;
import org.seamark.kernel.Address;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.Reference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A statement that the network made or, where it answers to an incident, a call to action. */
@Table(schema = "statements", name = "statement")
public record Statement(
        @Id UUID id,
        @Version int version,
        String code,
        String source,
        String sourceKey,
        Instant created,
        Instant changed,
        Description description)
        implements Publication<Description> {

    public static Statement of(
            String source, String sourceKey, Description description, Instant now) {
        var id = Identifiers.next();
        return new Statement(id, 0, Identifiers.code(id), source, sourceKey, now, now, description);
    }

    public Statement described(Description anew, Instant now) {
        return new Statement(id, version, code, source, sourceKey, created, now, anew);
    }

    public boolean isCallToAction() {
        return description.incident() != null;
    }

    @Override
    public Reference reference() {
        return new Reference("statements", id);
    }

    @Override
    public String address() {
        var title = description.title();
        return "statements/" + Address.of(title.best(Language.EN).orElseThrow().text(), id);
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
                created);
    }
}
