package org.seamark.operations;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.AlreadyMember;
import org.seamark.accounts.Email;
import org.seamark.accounts.Invitations;
import org.seamark.accounts.Invite;
import org.seamark.accounts.LetterWording;
import org.seamark.accounts.WrongStep;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Invites somebody. */
@Command(
        name = "invite",
        description =
                "Invites somebody, with roles if you name any, and prints an address that opens the account once, "
                        + "within two weeks. Hand it over yourself: no mail is sent.",
        footer = Examples.ADMIN_INVITE,
        mixinStandardHelpOptions = true)
final class AdminInvite extends AdminPage {

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description =
                    "A role: reviewer, editor, moderator, workstream-lead or administrator; can be repeated.")
    private List<String> roles = List.of();

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description = "The last day of the roles, such as 2027-12-31; in a year if not given.")
    private @Nullable String until;

    @Option(
            names = "--language",
            paramLabel = "xx",
            defaultValue = "en",
            description = "The language of the page: ar, zh, en, fr, ru or es; en if not given.")
    private String language;

    @Override
    void check() {
        roles();
        spoken();
        end();
    }

    @Override
    String page(Email address, House house, LetterWording letters) {
        try {
            var invited =
                    house.the(Invitations.class)
                            .invite(
                                    new Actor.Machine("command-line"),
                                    new Invite(address, spoken(), roles(), end()),
                                    false);
            return letters.invitationPage(spoken(), invited.token());
        } catch (AlreadyMember known) {
            throw new Failed(
                    address.address()
                            + " takes part already. Administrators give roles on the page of a member;"
                            + " ./seamark admin link EMAIL prints an address to choose a new password at.");
        } catch (WrongStep refused) {
            throw new Failed("A role is given until a day within three years.");
        }
    }

    @Override
    String span() {
        return "two weeks";
    }

    private EnumSet<Role> roles() {
        var wanted = EnumSet.noneOf(Role.class);
        for (var role : roles) {
            wanted.add(
                    Role.of(role)
                            .filter(known -> known != Role.MEMBER)
                            .orElseThrow(() -> wrong("That is not a role: ", role)));
        }
        return wanted;
    }

    private Language spoken() {
        return Language.of(language).orElseThrow(() -> wrong("No language of Seamark: ", language));
    }

    private Instant end() {
        try {
            var day =
                    until == null
                            ? LocalDate.now(ZoneOffset.UTC).plusYears(1)
                            : LocalDate.parse(until);
            return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException unreadable) {
            throw wrong("That is not a day: ", String.valueOf(until));
        }
    }
}
