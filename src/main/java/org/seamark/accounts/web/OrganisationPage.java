package org.seamark.accounts.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.Account;
import org.seamark.accounts.Organisation;
import org.seamark.vocabulary.Country;

/**
 * An organisation that an administrator puts right, who came from one of its members.
 *
 * @param members how many work for it
 * @param now what it is, where somebody else has corrected it meanwhile
 */
public record OrganisationPage(
        Account account,
        int members,
        OrganisationForm form,
        Map<String, String> errors,
        List<Country> countries,
        @Nullable Organisation now) {}
