package org.seamark.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seamark.kernel.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in records of another catalogue with their identifiers, dates and states. Of one that is
 * here under the same identifier the newer version stays; one that is here from the same source
 * under another keeps its own, and the address that it had there leads to it.
 */
@Component
public class Settlement {

    private final Catalogue catalogue;
    private final Moves moves;
    private final Intake intake;

    Settlement(Catalogue catalogue, Moves moves, Intake intake) {
        this.catalogue = catalogue;
        this.moves = moves;
        this.intake = intake;
    }

    /**
     * All of them, or none.
     *
     * @param ofFiles the text of the files of a record, which is searched with it
     */
    @Transactional
    public <D, P extends Publication<D>> Taken settle(
            Holdings<D, P> records,
            List<Settler<D>> settlers,
            Function<List<AttachedFile>, LocalizedText> ofFiles) {
        var byId = byId(records, settlers);
        var byName = byName(records, settlers);
        var stored = new ArrayList<P>();
        var taken = Taken.NOTHING;
        for (var settler : settlers) {
            var here =
                    Optional.ofNullable(byId.get(settler.id()))
                            .or(() -> Optional.ofNullable(byName.get(name(settler.provenance()))));
            if (here.isEmpty()) {
                stored.add(made(records, settler, 0));
                taken = taken.plus(new Taken(1, 0, 0, 0));
                continue;
            }
            var after = changed(records, here.get(), settler);
            after.ifPresent(stored::add);
            taken =
                    taken.plus(
                            after.isPresent()
                                    ? new Taken(0, 1, 0, 0)
                                    : new Taken(0, 0, 1, settler.isLike(here.get()) ? 0 : 1));
            here.filter(one -> !one.id().equals(settler.id()))
                    .ifPresent(one -> moves.move(settler.provenance().code(), one.code()));
        }
        keep(records, stored, ofFiles);
        return taken;
    }

    private <D, P extends Publication<D>> void keep(
            Holdings<D, P> records,
            List<P> stored,
            Function<List<AttachedFile>, LocalizedText> ofFiles) {
        records.publications().saveAll(stored);
        catalogue.publish(
                stored.stream()
                        .filter(Publication::isPublished)
                        .map(one -> one.listing().andText(ofFiles.apply(one.files())))
                        .toList());
        stored.stream()
                .filter(one -> !one.isPublished())
                .forEach(one -> catalogue.withdraw(one.reference()));
    }

    /** What becomes of one that is here; nothing where it stays as it is. */
    private <D, P extends Publication<D>> Optional<P> changed(
            Holdings<D, P> records, P here, Settler<D> settler) {
        if (settler.isLike(here)) {
            return Optional.empty();
        }
        if (here.id().equals(settler.id())) {
            return settler.provenance().changed().isAfter(here.changed())
                    ? Optional.of(made(records, settler, here.version()))
                    : Optional.empty();
        }
        if (here.isEdited() || !here.isPublished() || settler.isWithdrawn()) {
            return Optional.empty();
        }
        var anew = here.provenance().changed(intake.now());
        return Optional.of(records.making().again(here, anew, settler.description()));
    }

    private static <D, P extends Publication<D>> P made(
            Holdings<D, P> records, Settler<D> settler, int version) {
        return records.making()
                .make(settler.id(), version, settler.provenance(), settler.description());
    }

    private static <D, P extends Publication<D>> Map<UUID, P> byId(
            Holdings<D, P> records, List<Settler<D>> settlers) {
        return records
                .publications()
                .findAllById(settlers.stream().map(Settler::id).toList())
                .stream()
                .collect(Collectors.toMap(Publication::id, Function.identity()));
    }

    private static <D, P extends Publication<D>> Map<List<String>, P> byName(
            Holdings<D, P> records, List<Settler<D>> settlers) {
        return settlers.stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.provenance().source(),
                                Collectors.mapping(
                                        one -> one.provenance().sourceKey(), Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(source ->
                        records
                                .publications()
                                .findAllBySourceAndSourceKeyIn(source.getKey(), source.getValue())
                                .stream())
                .collect(Collectors.toMap(one -> name(one.provenance()), Function.identity()));
    }

    private static List<String> name(Provenance provenance) {
        return List.of(provenance.source(), provenance.sourceKey());
    }
}
