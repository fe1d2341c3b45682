package org.seamark.accounts.web;

import java.util.List;
import org.seamark.accounts.ApiToken;
import org.seamark.accounts.Scope;

/**
 * A member’s tokens for programs.
 *
 * @param secret of the one just made, shown this once, or empty
 */
public record TokensPage(List<ApiToken> tokens, String secret, String error) {

    public List<Scope> scopes() {
        return List.of(Scope.values());
    }
}
