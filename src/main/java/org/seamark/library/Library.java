package org.seamark.library;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.Intake;
import org.seamark.catalogue.Taken;
import org.seamark.contributions.Content;
import org.seamark.contributions.PublishedFiles;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where resources are taken in, changed and found. */
@Component
public class Library {

    /** The source of what members handed in. */
    private static final String CONTRIBUTED = "contributions";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Resources resources;
    private final Intake intake;
    private final Catalogue catalogue;
    private final PublishedFiles files;
    private final Clock clock;

    Library(
            Resources resources,
            Intake intake,
            Catalogue catalogue,
            PublishedFiles files,
            Clock clock) {
        this.resources = resources;
        this.intake = intake;
        this.catalogue = catalogue;
        this.files = files;
        this.clock = clock;
    }

    /** One that readers see. */
    public Optional<Resource> find(String code) {
        return findAny(code).filter(Resource::isPublished);
    }

    /** One that readers see, or do not see any more. */
    public Optional<Resource> findAny(String code) {
        return resources.findByCode(code);
    }

    public Optional<Resource> find(UUID id) {
        return resources.findById(id);
    }

    /** What became of a contribution. */
    Optional<Resource> findContributed(UUID contribution) {
        var key = List.of(contribution.toString());
        return resources.findAllBySourceAndSourceKeyIn(CONTRIBUTED, key).stream().findFirst();
    }

    /** Takes in what a contribution says, and publishes it. */
    Resource contribute(UUID contribution, Description description, LocalizedText ofFiles) {
        var now = clock.instant();
        var anew = Resource.of(CONTRIBUTED, contribution.toString(), description, now);
        return publish(anew.edited(description, now), ofFiles);
    }

    /** What a content would be, were it published. */
    public Resource imagined(Content content) {
        var described = ResourceContent.read(content, null, files.named(content.files("files")));
        return Resource.of(CONTRIBUTED, "", described, clock.instant());
    }

    Resource change(Resource before, Description anew, LocalizedText ofFiles) {
        return publish(before.edited(anew, clock.instant()), ofFiles);
    }

    /**
     * @param ofFiles the text of its files, which is searched with it
     */
    private Resource publish(Resource resource, LocalizedText ofFiles) {
        var stored = resources.save(resource.withdrawn(null));
        catalogue.publish(stored.listing().andText(ofFiles));
        return stored;
    }

    void withdraw(Reference reference) {
        find(reference.id()).ifPresent(found -> resources.save(found.withdrawn(clock.instant())));
        catalogue.withdraw(reference);
    }

    /** Resources with a link that is written in one of these ways. */
    List<Resource> linking(List<String> variants) {
        return variants.stream()
                .flatMap(url ->
                        resources
                                .findByLink(JSON.writeValueAsString(List.of(Map.of("url", url))))
                                .stream())
                .distinct()
                .toList();
    }

    public long size() {
        return resources.count();
    }

    /** So many of all resources, in the order of their identifiers, from the one after another. */
    public List<Resource> after(UUID id, int most) {
        return resources.findAfter(id, most);
    }

    /** Takes in what a source describes, by the key that each has there; all of it or nothing. */
    public Taken take(String source, Map<String, Description> byKey) {
        return intake.take(resources, source, byKey, Resource::of, Resource::described);
    }

    /** The same for several sources, all of it or nothing. */
    @Transactional
    public Taken takeAll(Map<String, Map<String, Description>> bySource) {
        return bySource.entrySet().stream()
                .map(source -> take(source.getKey(), source.getValue()))
                .reduce(Taken.NOTHING, Taken::plus);
    }

    /** What taking these in would do; nothing is changed. */
    @Transactional(readOnly = true)
    public Taken compareAll(Map<String, Map<String, Description>> bySource) {
        return bySource.entrySet().stream()
                .map(source -> intake.compare(resources, source.getKey(), source.getValue()))
                .reduce(Taken.NOTHING, Taken::plus);
    }
}
