package org.seamark.accounts.web;

import static org.seamark.accounts.web.RegisterForm.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Account;
import org.seamark.accounts.DescribeMember;
import org.seamark.accounts.Organisation;
import org.seamark.accounts.OrganisationType;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Countries;
import org.seamark.vocabulary.Country;

/** What was typed into the form of a member’s profile. */
public record ProfileForm(
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String type,
        @Nullable String country,
        @Nullable List<String> languages,
        @Nullable String letters) {

    static ProfileForm of(Account account, @Nullable Organisation organisation) {
        return new ProfileForm(
                account.name(),
                organisation == null ? "" : organisation.name(),
                organisation == null ? "" : organisation.type().code(),
                organisation == null ? "" : organisation.country(),
                account.languages(),
                account.language());
    }

    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (!RegisterForm.isName(typed(name))) {
            errors.put("name", "accounts.error.name");
        }
        errors.putAll(RegisterForm.organisationErrors(organisation, type));
        return errors;
    }

    DescribeMember said(Language reader, Countries known) {
        var spoken = languages == null ? List.<String>of() : languages;
        return new DescribeMember(
                typed(name),
                typed(organisation),
                OrganisationType.of(typed(type)).orElse(null),
                known.of(typed(country)).map(Country::code).orElse(""),
                spoken.stream()
                        .flatMap(code -> Language.of(code).stream())
                        .collect(Collectors.toSet()),
                Language.of(typed(letters)).orElse(reader));
    }
}
