package org.seamark.accounts.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.AcceptInvitation;
import org.seamark.accounts.OrganisationType;
import org.seamark.kernel.Language;
import org.seamark.vocabulary.Countries;
import org.seamark.vocabulary.Country;

/**
 * What somebody typed who was invited.
 *
 * @param by {@code passkey}, or by password
 */
public record ReceptionForm(
        @Nullable String name,
        @Nullable String by,
        @Nullable String password,
        @Nullable String organisation,
        @Nullable String type,
        @Nullable String country) {

    static final ReceptionForm BLANK = new ReceptionForm("", "", "", "", "", "");

    public boolean isByPasskey() {
        return "passkey".equals(by);
    }

    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (!RegisterForm.isName(RegisterForm.typed(name))) {
            errors.put("name", "accounts.error.name");
        }
        errors.putAll(RegisterForm.organisationErrors(organisation, type));
        return errors;
    }

    AcceptInvitation said(Language language, Countries countries) {
        return new AcceptInvitation(
                RegisterForm.typed(name),
                isByPasskey() ? null : password == null ? "" : password,
                RegisterForm.typed(organisation),
                OrganisationType.of(RegisterForm.typed(type)).orElse(null),
                countries.of(RegisterForm.typed(country)).map(Country::code).orElse(""),
                language);
    }
}
