package org.seamark.catalogue.citation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seamark.kernel.Orcid;
import org.seamark.kernel.Ror;

/**
 * Who is cited for a thing. Reference managers would take the last word of an organisation's name
 * for a family name, and so must be told which is one.
 *
 * @param identifier the address of an ORCID iD or a ROR id, where it is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Creator(String name, boolean isOrganisation, @Nullable String identifier) {

    /** One word, or a word that names of people do not have. */
    private static final Pattern ORGANISATION =
            Pattern.compile(
                    "\\S+|.*\\b(of|on|the|for|and|against|University|Cent(re|er)|Committee|Council"
                            + "|Organi[sz]ation|Office|Commission|Group|Institute|Foundation"
                            + "|Coalition|Programme|Process|Watch|Network|Agency|Union|Nations"
                            + "|Ministry)\\b.*");

    /** An identifier behind a name: {@code Doe, Jane (0000-0002-1825-0097)}. */
    private static final Pattern IDENTIFIED =
            Pattern.compile(
                    "(.*\\S)[\\s,;]*[\\s(\\[<]((?:https?://|www\\.|orcid|ror|[0-9]{4}-)\\S+?)[)\\]>]*",
                    Pattern.CASE_INSENSITIVE);

    public static Creator organisation(String name) {
        return new Creator(name, true, null);
    }

    public static List<Creator> organisations(Collection<String> names) {
        return names.stream().map(Creator::organisation).toList();
    }

    /** An author, who may be either, and may be identified behind the name. */
    public static Creator author(String typed) {
        return identified(typed)
                .orElseGet(() -> new Creator(typed, ORGANISATION.matcher(typed).matches(), null));
    }

    private static Optional<Creator> identified(String typed) {
        if (typed.chars().noneMatch(Character::isDigit)) {
            return Optional.empty(); // each identifier has digits, and few names
        }
        var parts = IDENTIFIED.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var name = parts.group(1).replaceFirst("[\\s,;(\\[<]+$", "");
        return Orcid.of(parts.group(2))
                .map(id -> new Creator(name, false, id.url()))
                .or(() -> Ror.of(parts.group(2)).map(id -> new Creator(name, true, id.url())));
    }
}
