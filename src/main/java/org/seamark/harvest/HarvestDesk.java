package org.seamark.harvest;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.seamark.audit.AuditTrail;
import org.seamark.harvest.oai.BaseAddress;
import org.seamark.harvest.oai.Repositories;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Link;
import org.seamark.kernel.OutOfSight;
import org.seamark.kernel.Role;
import org.seamark.library.load.RecordMapping;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sources that there are: added and removed by who runs the machine, seen by editors. */
@Component
public class HarvestDesk {

    /** So many problems and deletions are shown on a page. */
    public static final int SHOWN = 100;

    private static final int RUNS = 10;

    private final Sources sources;
    private final Runs runs;
    private final Problems problems;
    private final Threshold threshold;
    private final Repositories repositories;
    private final AuditTrail trail;

    HarvestDesk(
            Sources sources,
            Runs runs,
            Problems problems,
            Threshold threshold,
            Repositories repositories,
            AuditTrail trail) {
        this.sources = sources;
        this.runs = runs;
        this.problems = problems;
        this.threshold = threshold;
        this.repositories = repositories;
        this.trail = trail;
    }

    /** A source with its last harvests, the latest first. */
    public record Standing(Source source, List<Run> runs) {
        public Optional<Run> last() {
            return runs.stream().findFirst();
        }
    }

    /** All sources, each with its last harvest. */
    @Transactional(readOnly = true)
    public List<Standing> all(Actor actor) {
        actor.require(Role.EDITOR);
        return sources.all().stream()
                .map(one -> new Standing(one, runs.last(one.id(), 1)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Standing find(Actor actor, String name) {
        actor.require(Role.EDITOR);
        return sources.named(name)
                .map(one -> new Standing(one, runs.last(one.id(), RUNS)))
                .orElseThrow(OutOfSight::new);
    }

    /** What the last harvest of a source could not take. */
    @Transactional(readOnly = true)
    public List<Problem> problems(Actor actor, Source source, int most) {
        actor.require(Role.EDITOR);
        return runs.last(source.id()).map(run -> problems.of(run.id(), most)).orElse(List.of());
    }

    /** What has been deleted at a source, as it stands here. */
    @Transactional(readOnly = true)
    public List<Deleted> deleted(Actor actor, Source source) {
        actor.require(Role.EDITOR);
        return threshold.deleted(source, SHOWN);
    }

    /** The source of a name. */
    @Transactional(readOnly = true)
    public Source named(String name) {
        return sources.named(name)
                .orElseThrow(() -> new SourceRefused("There is no source named " + name + "."));
    }

    /**
     * Adds one.
     *
     * @param name by which it is called; empty for its host
     * @throws SourceRefused where it cannot be
     */
    @Transactional
    public Source add(
            Actor actor,
            String address,
            String name,
            String prefix,
            String subset,
            RecordMapping mapping) {
        var base = base(address);
        if (base.getRawUserInfo() != null) {
            throw new SourceRefused(
                    "An address with a name or a password before its host is not taken:"
                            + " all editors would read it.");
        }
        repositories.at(base, (_, _) -> {}).close();
        var called = (name.isBlank() ? base.getHost() : name.strip()).toLowerCase(Locale.ROOT);
        if (!called.matches("[a-z0-9][a-z0-9._-]{0,59}")) {
            throw new SourceRefused(
                    "A name is made of letters from a to z, digits, points and hyphens: " + called);
        }
        var source = new Source(Identifiers.next(), called, base, prefix, subset, mapping, "", "");
        if (!sources.add(source)) {
            throw new SourceRefused(
                    "There is a source named " + called + " already; choose --name.");
        }
        trail.record(actor, "harvest.added", source.reference(), Map.of("name", called));
        return source;
    }

    private static URI base(String address) {
        if (Link.isWebAddress(address)) {
            var base = BaseAddress.of(Link.webAddress(address));
            if (base.getHost() != null) { // a name with an underscore cannot be asked
                return base;
            }
        }
        throw new SourceRefused("That is not an address of the web: " + address);
    }

    /** Removes one; what it brought stays, and is not known as its any more. */
    @Transactional
    public void remove(Actor actor, String name) {
        var source = named(name);
        sources.remove(source.id());
        trail.record(actor, "harvest.removed", source.reference(), Map.of("name", name));
    }
}
