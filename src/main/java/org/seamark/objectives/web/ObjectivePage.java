package org.seamark.objectives.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.seamark.catalogue.Kind;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.seamark.objectives.Shelf;
import org.seamark.vocabulary.Objective;

/**
 * The page of an objective: what States undertake, where it leads on to, what the catalogue holds.
 *
 * @param commitment whether there is a text of it; so too {@code context}
 * @param actions the letters of its actions
 * @param see the objectives that it is also addressed in
 * @param shelves those that are not empty
 * @param contact a mail address, or empty
 */
public record ObjectivePage(
        Objective objective,
        boolean commitment,
        List<String> actions,
        boolean context,
        List<Objective> see,
        List<Shelf> shelves,
        List<Kind> empty,
        String contact) {

    private static final String COMPACT = "A/RES/73/195";

    /** The paragraph before that of objective 1. */
    private static final int BEFORE_THE_FIRST = 16;

    static ObjectivePage of(Objective objective, List<Shelf> shelves, Texts texts, String contact) {
        var key = "objective." + objective.code();
        return new ObjectivePage(
                objective,
                texts.has(Language.EN, key + ".commitment"),
                IntStream.rangeClosed('a', 'z')
                        .mapToObj(Character::toString)
                        .filter(letter -> texts.has(Language.EN, key + ".action." + letter))
                        .toList(),
                texts.has(Language.EN, key + ".context"),
                Objective.ALL.stream()
                        .filter(other -> texts.has(Language.EN, key + ".see." + other.code()))
                        .toList(),
                shelves.stream().filter(shelf -> shelf.total() > 0).toList(),
                shelves.stream().filter(shelf -> shelf.total() == 0).map(Shelf::kind).toList(),
                contact);
    }

    public String symbol() {
        return COMPACT;
    }

    /** Where the Compact stands in a language, for the 23 in its paragraph {@link #paragraph}. */
    public String compact(Language language) {
        return "https://undocs.org/" + language.code() + "/" + COMPACT;
    }

    public int paragraph() {
        return BEFORE_THE_FIRST + objective.number();
    }

    public boolean isGeneral() {
        return objective.equals(Objective.GENERAL);
    }

    public Optional<Objective> previous() {
        return neighbour(-1);
    }

    public Optional<Objective> next() {
        return neighbour(1);
    }

    private Optional<Objective> neighbour(int step) {
        var all = Stream.concat(Objective.ALL.stream(), Stream.of(Objective.GENERAL)).toList();
        int place = all.indexOf(objective) + step;
        return place < 0 || place >= all.size() ? Optional.empty() : Optional.of(all.get(place));
    }

    /** The search for all of this objective, as a page after the language. */
    public String search() {
        return "search?objective=" + objective.code();
    }

    public String search(Kind kind) {
        return search() + "&kind=" + kind.code();
    }
}
