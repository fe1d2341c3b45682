package org.seamark.accounts.web;

import java.util.List;
import java.util.Map;
import org.seamark.kernel.Role;

/**
 * Where an administrator invites somebody.
 *
 * @param member the account of who takes part already, or empty
 * @param delivers whether letters go, so that nothing has to be handed over
 */
public record InvitationPage(
        InvitationForm form, Map<String, String> errors, String member, boolean delivers) {

    public List<Role> roles() {
        return MemberPage.given();
    }
}
