package org.seamark.accounts.web;

import java.util.List;

/**
 * The page to sign in.
 *
 * @param error the key of what went wrong, or empty
 * @param providers where one may also sign in, by code
 */
public record SignInPage(String email, String next, String error, List<Provider> providers) {}
