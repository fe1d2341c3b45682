package org.seamark.accounts.web;

import static org.seamark.accounts.web.RegisterForm.typed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Organisation;
import org.seamark.accounts.OrganisationType;
import org.seamark.vocabulary.Countries;
import org.seamark.vocabulary.Country;

/** What an administrator typed of an organisation. */
public record OrganisationForm(
        @Nullable String organisation, @Nullable String type, @Nullable String country) {

    static OrganisationForm of(Organisation one) {
        return new OrganisationForm(one.name(), one.type().code(), one.country());
    }

    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (typed(organisation).isEmpty() || !RegisterForm.isOrganisation(typed(organisation))) {
            errors.put("organisation", "accounts.error.organisation-name");
        }
        if (OrganisationType.of(typed(type)).isEmpty()) {
            errors.put("type", "accounts.error.organisation-type");
        }
        return errors;
    }

    /** Of a form without errors. */
    Organisation right(UUID id, Countries known) {
        return new Organisation(
                id,
                typed(organisation),
                OrganisationType.require(typed(type)),
                known.of(typed(country)).map(Country::code).orElse(""));
    }
}
