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

/**
 * What an administrator typed of an organisation.
 *
 * @param base the mark of what it was typed over
 */
public record OrganisationForm(
        @Nullable String organisation,
        @Nullable String type,
        @Nullable String country,
        @Nullable String base) {

    static OrganisationForm of(Organisation one) {
        return new OrganisationForm(one.name(), one.type().code(), one.country(), one.mark());
    }

    Map<String, String> errors(Countries known) {
        var errors = new LinkedHashMap<String, String>();
        if (typed(organisation).isEmpty() || !RegisterForm.isOrganisation(typed(organisation))) {
            errors.put("organisation", "accounts.error.organisation-name");
        }
        if (OrganisationType.of(typed(type)).isEmpty()) {
            errors.put("type", "accounts.error.organisation-type");
        }
        if (!typed(country).isEmpty() && known.of(typed(country)).isEmpty()) {
            errors.put("country", "accounts.error.country");
        }
        return errors;
    }

    /** The same with a country that there is: an unknown one does not empty it. */
    OrganisationForm with(Organisation now, Countries known) {
        boolean strange = !typed(country).isEmpty() && known.of(typed(country)).isEmpty();
        return new OrganisationForm(organisation, type, strange ? now.country() : country, base);
    }

    /** The same over what it is now. */
    OrganisationForm over(Organisation now) {
        return new OrganisationForm(organisation, type, country, now.mark());
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
