package org.seamark.accounts.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Email;
import org.seamark.accounts.OrganisationType;
import org.seamark.accounts.RegisterMember;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Countries;
import org.seamark.vocabulary.Country;

/** What was typed into the form of registration. */
public record RegisterForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String organisation,
        @Nullable String type,
        @Nullable String country,
        @Nullable List<String> languages) {

    static final RegisterForm BLANK = new RegisterForm("", "", "", "", "", null);

    static final int LONGEST_NAME = 120;
    private static final int LONGEST_ORGANISATION = 200;

    /** A text as it was typed, or empty. */
    public static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    static boolean isOrganisation(String text) {
        return text.isEmpty()
                || (text.length() >= 2
                        && text.length() <= LONGEST_ORGANISATION
                        && text.codePoints().noneMatch(Character::isISOControl));
    }

    /** What is wrong, by field: the key of a sentence. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (!isName(typed(name))) {
            errors.put("name", "accounts.error.name");
        }
        if (Email.of(typed(email)).isEmpty()) {
            errors.put("email", "accounts.error.email");
        }
        errors.putAll(organisationErrors(organisation, type));
        return errors;
    }

    /** Of an organisation its type is said too: nobody is taken for one of the United Nations. */
    static Map<String, String> organisationErrors(
            @Nullable String organisation, @Nullable String type) {
        var errors = new LinkedHashMap<String, String>();
        if (!isOrganisation(typed(organisation))) {
            errors.put("organisation", "accounts.error.organisation");
        }
        if (!typed(organisation).isEmpty() && OrganisationType.of(typed(type)).isEmpty()) {
            errors.put("type", "accounts.error.type");
        }
        return errors;
    }

    RegisterMember member(Language language, Countries countries) {
        return new RegisterMember(
                Email.of(typed(email)).orElseThrow(),
                typed(name),
                typed(organisation),
                OrganisationType.of(typed(type)).orElse(null),
                countries.of(typed(country)).map(Country::code).orElse(""),
                languages(language),
                language);
    }

    /** Whether one is chosen; before anything is, the one of the page. */
    public boolean speaks(Language spoken, Language page) {
        return languages(page).contains(spoken);
    }

    private Set<Language> languages(Language page) {
        var chosen = languages == null ? List.of(page.code()) : languages;
        return chosen.stream()
                .flatMap(code -> Language.of(code).stream())
                .collect(Collectors.toSet());
    }
}
