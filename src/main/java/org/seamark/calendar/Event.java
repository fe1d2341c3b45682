package org.seamark.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Kind;
import org.seamark.catalogue.Listing;
import org.seamark.catalogue.Provenance;
import org.seamark.catalogue.Publication;
import org.seamark.catalogue.citation.Citation;
import org.seamark.catalogue.citation.Creator;
import org.seamark.catalogue.citation.Genre;
import org.seamark.kernel.Language;
import org.seamark.kernel.Link;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.PartialDate;
import org.seamark.kernel.Reference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A meeting, training session or talk.
 *
 * @param startsOn its first day, and {@code endsOn} its last, repeated from its timing for lists
 */
@Table(schema = "calendar", name = "event")
public record Event(
        @Id UUID id,
        @Version int version,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Provenance provenance,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Description description)
        implements Publication<Description> {

    static final String MODULE = "calendar";

    Event(UUID id, int version, Provenance provenance, Description description) {
        this(
                id,
                version,
                provenance,
                description.timing().firstDay().orElse(null),
                description.timing().lastDay().orElse(null),
                description);
    }

    /**
     * What is known of it one step on; where no state was known, it may enter any.
     *
     * @throws WrongStep where the step is none
     */
    Description moved(State next) {
        var state = description.state();
        if (state != null && !state.canBecome(next)) {
            throw new WrongStep(state, next);
        }
        return description.in(next);
    }

    @Override
    public Reference reference() {
        return new Reference(MODULE, id);
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

    /** Its pages stand under the name by which readers look for them. */
    @Override
    public String shelf() {
        return "events";
    }

    @Override
    public LocalizedText title() {
        return description.title();
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
                Genre.MEETING,
                description.title().best(reader).orElseThrow(),
                Creator.organisations(description.organizers()),
                startsOn == null ? null : PartialDate.of(startsOn),
                here);
    }

    @Override
    public Map<String, Object> details() {
        return EventData.of(description);
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
                endsOn == null ? null : PartialDate.of(endsOn),
                provenance.created(),
                provenance.isImported());
    }
}
