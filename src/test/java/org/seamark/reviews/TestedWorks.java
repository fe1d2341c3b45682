package org.seamark.reviews;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Reference;
import org.seamark.reviews.Subject.Field;
import org.seamark.reviews.Subject.Value;
import org.seamark.vocabulary.Objective;
import org.seamark.vocabulary.Region;
import org.springframework.boot.test.context.TestComponent;

/** Works of a module that there is only in tests, each with the versions that it had. */
@TestComponent
public class TestedWorks implements Subjects {

    private final Map<UUID, TreeMap<Instant, Subject>> works = new ConcurrentHashMap<>();

    @Override
    public String module() {
        return "harbours";
    }

    @Override
    public Optional<Subject> find(Reference reference, Instant moment) {
        return Optional.ofNullable(works.get(reference.id()))
                .map(versions -> versions.floorEntry(moment))
                .map(Map.Entry::getValue);
    }

    @Override
    public Map<UUID, Cover> covers(Collection<UUID> ids) {
        var covers = new HashMap<UUID, Cover>();
        ids.forEach(id ->
                find(new Reference(module(), id), Instant.now())
                        .ifPresent(one -> covers.put(id, new Cover(one.kind(), one.title()))));
        return covers;
    }

    /** A new work, or a new version of one, from now on. */
    public Reference write(UUID id, String title, String summary) {
        works.computeIfAbsent(id, unknown -> new TreeMap<>(Comparator.naturalOrder()))
                .put(Instant.now(), subject(title, summary));
        return new Reference(module(), id);
    }

    private static Subject subject(String title, String summary) {
        return new Subject(
                "forms.kind.practice",
                LocalizedText.of(Language.EN, title),
                Set.of(Language.EN),
                Set.of(new Objective(9)),
                Set.of(Region.AFRICA),
                List.of(
                        new Field(
                                "accounts.organisation",
                                List.of(new Value.Plain("Ministry of Harbours")))),
                List.of(
                        new Field("reviews.languages", List.of(new Value.Term("language.en"))),
                        new Field(
                                "reviews.work",
                                List.of(new Value.Words(LocalizedText.of(Language.EN, summary))))),
                List.of(),
                "desk/contributions/1");
    }
}
