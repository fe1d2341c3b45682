package org.seamark.practices;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seamark.catalogue.Catalogue;
import org.seamark.catalogue.Paged;
import org.seamark.contributions.Content;
import org.seamark.contributions.PublishedFiles;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where practices are published, changed and found. */
@Component
public class Repertoire {

    /** The source of what members handed in. */
    private static final String CONTRIBUTED = "contributions";

    private final Practices practices;
    private final Catalogue catalogue;
    private final PublishedFiles files;
    private final JsonMapper json;
    private final Clock clock;

    Repertoire(
            Practices practices,
            Catalogue catalogue,
            PublishedFiles files,
            JsonMapper json,
            Clock clock) {
        this.practices = practices;
        this.catalogue = catalogue;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    /** One that readers see. */
    public Optional<Practice> find(String code) {
        return findAny(code).filter(Practice::isPublished);
    }

    /** One that readers see, or do not see any more. */
    public Optional<Practice> findAny(String code) {
        return practices.findByCode(code);
    }

    public Optional<Practice> find(UUID id) {
        return practices.findById(id);
    }

    /** A page of all practices in the order of the rule. */
    public Paged<Practice> page(int page) {
        return Paged.of(page, practices.countPublished(), practices::inOrder);
    }

    /** The same of one type. */
    public Paged<Practice> page(int page, PracticeType type) {
        return Paged.of(
                page,
                practices.countByType(type.code()),
                (most, before) -> practices.ofType(type.code(), most, before));
    }

    /** What a content would be, were it published. */
    public Practice imagined(Content content) {
        var described = PracticeContent.read(content, files.named(content.files("files")));
        return Practice.of(CONTRIBUTED, "", described, clock.instant());
    }

    /** What became of a contribution. */
    Optional<Practice> findContributed(UUID contribution) {
        var key = List.of(contribution.toString());
        return practices.findAllBySourceAndSourceKeyIn(CONTRIBUTED, key).stream().findFirst();
    }

    Practice contribute(UUID contribution, Description description, LocalizedText ofFiles) {
        var anew = Practice.of(CONTRIBUTED, contribution.toString(), description, clock.instant());
        return publish(anew, ofFiles);
    }

    Practice change(Practice before, Description anew, LocalizedText ofFiles) {
        return publish(before.described(anew, clock.instant()), ofFiles);
    }

    private Practice publish(Practice practice, LocalizedText ofFiles) {
        var stored = practices.save(practice.withdrawn(null));
        catalogue.publish(stored.listing().andText(ofFiles));
        return stored;
    }

    void withdraw(Reference reference) {
        find(reference.id()).ifPresent(found -> practices.save(found.withdrawn(clock.instant())));
        catalogue.withdraw(reference);
    }

    /** Practices with a link that is written in one of these ways. */
    List<Practice> linking(List<String> variants) {
        return variants.stream()
                .map(url -> json.writeValueAsString(List.of(Map.of("url", url))))
                .flatMap(links -> practices.findByLink(links).stream())
                .distinct()
                .toList();
    }
}
