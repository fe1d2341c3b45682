package org.seamark.accounts.web;

import java.util.List;
import java.util.Map;
import org.seamark.vocabulary.Country;

/** Where somebody who was invited says who they are and how they sign in. */
public record ReceptionPage(
        String token,
        String email,
        ReceptionForm form,
        Map<String, String> errors,
        List<Country> countries) {}
