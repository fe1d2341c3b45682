package org.seamark.accounts.web;

import java.util.List;
import java.util.Map;
import org.seamark.accounts.Account;
import org.seamark.vocabulary.Country;

/**
 * What a member says of themselves.
 *
 * @param done the key of what has just been done, or empty
 */
public record AccountPage(
        Account account,
        ProfileForm form,
        Map<String, String> errors,
        List<Country> countries,
        SignedIn member,
        String done) {}
