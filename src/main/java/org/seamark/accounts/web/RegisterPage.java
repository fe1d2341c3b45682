package org.seamark.accounts.web;

import java.util.List;
import java.util.Map;
import org.seamark.vocabulary.Country;

/** The form of registration, with what was typed and what is wrong with it. */
public record RegisterPage(
        RegisterForm form, Map<String, String> errors, List<Country> countries, boolean delivers) {}
