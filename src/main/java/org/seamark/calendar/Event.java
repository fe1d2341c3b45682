package org.seamark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.citation.Citation;
import org.seamark.catalogue.citation.Creator;
import org.seamark.catalogue.citation.Genre;
import org.seamark.kernel.Address;
import org.seamark.kernel.Identifiers;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.PartialDate;
import org.seamark.kernel.Reference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A meeting, training session or talk.
 *
 * @param code finds it in addresses ({@link Address})
 * @param source where it came from, and {@code sourceKey} what it is called there
 * @param startsOn its first day, and {@code endsOn} its last, repeated from its timing for lists
 */
@Table(schema = "calendar", name = "event")
public record Event(
        @Id UUID id,
        @Version int version,
        String code,
        String source,
        String sourceKey,
        Instant created,
        Instant changed,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Description description)
        implements Publication<Description> {

    public static Event of(String source, String sourceKey, Description description, Instant now) {
        var id = Identifiers.next();
        var code = Identifiers.code(id);
        var event = new Event(id, 0, code, source, sourceKey, now, now, null, null, description);
        return event.described(description, now);
    }

    public Event described(Description anew, Instant now) {
        var timing = anew.timing();
        return new Event(
                id,
                version,
                code,
                source,
                sourceKey,
                created,
                now,
                timing.firstDay().orElse(null),
                timing.lastDay().orElse(null),
                anew);
    }

    /**
     * The event one step on; where no state was known, it may enter any.
     *
     * @throws WrongStep where the step is none
     */
    public Event moved(State next, Instant now) {
        var state = description.state();
        if (state != null && !state.canBecome(next)) {
            throw new WrongStep(state, next);
        }
        return described(description.in(next), now);
    }

    @Override
    public Reference reference() {
        return new Reference("calendar", id);
    }

    public Timing timing() {
        return description.timing();
    }

    public boolean hasDate() {
        return startsOn != null;
    }

    /** Whether it takes place on this day, or goes on over it. */
    public boolean isOn(LocalDate day) {
        return startsOn != null
                && endsOn != null
                && !day.isBefore(startsOn)
                && !day.isAfter(endsOn);
    }

    /** Whether all of it lies before this day. */
    public boolean isBefore(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }

    @Override
    public String address() {
        var title = description.title().best(Language.EN).orElseThrow().text();
        return "events/" + Address.of(title, id);
    }

    @Override
    public List<Link> links() {
        return description.links();
    }

    @Override
    public Citation citation(Language reader, String here) {
        return Citation.of(
                Genre.MEETING,
                description.title().best(reader).orElseThrow(),
                Creator.organisations(description.organizers()),
                startsOn == null ? null : PartialDate.of(startsOn),
                here);
    }

    @Override
    public Listing listing() {
        return new Listing(
                reference(),
                Kind.EVENT,
                address(),
                description.title(),
                description.summary(),
                description.searchedText(),
                description.classification(),
                null,
                description.languages(),
                description.otherLanguages(),
                null,
                startsOn == null ? null : PartialDate.of(startsOn),
                created);
    }
}
