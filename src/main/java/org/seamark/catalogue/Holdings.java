package org.seamark.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The records of one module: found, taken in from a source, written by people, taken back. Each
 * change of a record goes into the catalogue with it.
 */
public final class Holdings<D, P extends Publication<D>> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String module;
    private final Publications<P> publications;
    private final Making<D, P> making;
    private final Intake intake;

    /**
     * @param module that stands in the references of these records
     */
    public Holdings(
            String module, Publications<P> publications, Making<D, P> making, Intake intake) {
        this.module = module;
        this.publications = publications;
        this.making = making;
        this.intake = intake;
    }

    /** One that readers see. */
    public Optional<P> find(String code) {
        return findAny(code).filter(Publication::isPublished);
    }

    /** One that readers see, or do not see any more. */
    public Optional<P> findAny(String code) {
        return publications.findByCode(code);
    }

    /** The same of many, with one question to the database. */
    public List<P> findAll(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : publications.findAllByCodeIn(codes);
    }

    /** The same by its reference; that of another module is none of these. */
    public Optional<P> find(Reference reference) {
        return reference.module().equals(module)
                ? publications.findById(reference.id())
                : Optional.empty();
    }

    /** How many there are that readers see. */
    public long size() {
        return publications.countPublished();
    }

    /** So many of them, in the order of their identifiers, from the one after another. */
    public List<P> after(UUID id, int most) {
        return publications.findPublishedAfter(id, most);
    }

    /** The same with those that readers do not see any more. */
    public List<P> everyAfter(UUID id, int most) {
        return publications.findAllAfter(id, most);
    }

    Publications<P> publications() {
        return publications;
    }

    Making<D, P> making() {
        return making;
    }

    /** What a source calls by this key. */
    public Optional<P> named(String source, String key) {
        return publications.findAllBySourceAndSourceKeyIn(source, List.of(key)).stream()
                .findFirst();
    }

    /** What became of a contribution. */
    public Optional<P> contributed(UUID contribution) {
        return named(Provenance.CONTRIBUTED, contribution.toString());
    }

    /** What a description would be, were it published. */
    public P imagined(D description) {
        return made("", description);
    }

    /** Takes in what a contribution says, and publishes it. */
    public P contribute(UUID contribution, D description, LocalizedText ofFiles) {
        return change(made(contribution.toString(), description), description, ofFiles);
    }

    private P made(String key, D description) {
        var id = Identifiers.next();
        var provenance = Provenance.of(id, Provenance.CONTRIBUTED, key, intake.now());
        return making.make(id, 0, provenance, description);
    }

    /** Changes one, and publishes it: also one that had been taken back. */
    public P change(P before, D anew, LocalizedText ofFiles) {
        var provenance = before.provenance().edited(intake.now()).withdrawn(null);
        return intake.publish(publications, making.again(before, provenance, anew), ofFiles);
    }

    /** Takes one back: it is kept, and shown to nobody. */
    public void withdraw(Reference reference) {
        find(reference)
                .ifPresent(found -> {
                    var since = found.provenance().withdrawn(intake.now());
                    intake.withdraw(publications, making.again(found, since, found.description()));
                });
    }

    /** Those that readers see with a link that is written in one of these ways. */
    public List<P> linking(List<String> variants) {
        return variants.stream()
                .map(url -> JSON.writeValueAsString(List.of(Map.of("url", url))))
                .flatMap(links -> publications.findByLink(links).stream())
                .distinct()
                .toList();
    }

    /** Takes in what a source describes, by the key that each has there; all of it or nothing. */
    public Taken take(String source, Map<String, D> byKey) {
        return take(source, byKey, making, files -> LocalizedText.EMPTY);
    }

    /**
     * The same by another making.
     *
     * @param ofFiles the text of the files of a record, which is searched with it
     */
    public Taken take(
            String source,
            Map<String, D> byKey,
            Making<D, P> by,
            Function<List<AttachedFile>, LocalizedText> ofFiles) {
        return intake.take(publications, source, byKey, by, ofFiles);
    }

    /** What taking these in would do; nothing is changed. */
    public Taken compare(String source, Map<String, D> byKey) {
        return compare(source, byKey, making);
    }

    /** The same by another making. */
    public Taken compare(String source, Map<String, D> byKey, Making<D, P> by) {
        return intake.compare(publications, source, byKey, by);
    }
}
