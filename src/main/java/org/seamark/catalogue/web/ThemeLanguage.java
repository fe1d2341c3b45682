package org.seamark.catalogue.web;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.seamark.kernel.Language;

/**
 * In which language a theme is written, which nobody says: that of its script or, in Latin letters,
 * the first in which its record is.
 */
public final class ThemeLanguage {

    private static final Set<Language> LATIN = Set.of(Language.EN, Language.FR, Language.ES);

    private ThemeLanguage() {}

    /**
     * Nothing where it cannot be told.
     *
     * @param record the languages of the record that has the theme
     */
    public static Optional<Language> of(String theme, Collection<Language> record) {
        var script =
                theme.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(UnicodeScript::of)
                        .findFirst()
                        .orElse(UnicodeScript.UNKNOWN);
        return switch (script) {
            case ARABIC -> Optional.of(Language.AR);
            case CYRILLIC -> Optional.of(Language.RU);
            case HAN -> Optional.of(Language.ZH);
            case LATIN ->
                    Language.FALLBACK.stream()
                            .filter(LATIN::contains)
                            .filter(record::contains)
                            .findFirst();
            default -> Optional.empty();
        };
    }
}
