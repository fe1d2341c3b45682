package org.seamark.catalogue.citation;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who is cited for a thing. Reference managers would take the last word of an organisation's name
 * for a family name, and so must be told which is one.
 */
public record Creator(String name, boolean isOrganisation) {

    /** One word, or a word that names of people do not have. */
    private static final Pattern ORGANISATION =
            Pattern.compile(
                    "\\S+|.*\\b(of|on|the|for|and|against|University|Cent(re|er)|Committee|Council"
                            + "|Organi[sz]ation|Office|Commission|Group|Institute|Foundation"
                            + "|Coalition|Programme|Process|Watch|Network|Agency|Union|Nations"
                            + "|Ministry)\\b.*");

    public static Creator organisation(String name) {
        return new Creator(name, true);
    }

    public static List<Creator> organisations(Collection<String> names) {
        return names.stream().map(Creator::organisation).toList();
    }

    /** An author, who may be either. */
    public static Creator author(String name) {
        return new Creator(name, ORGANISATION.matcher(name).matches());
    }
}
