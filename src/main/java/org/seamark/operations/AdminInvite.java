package org.seamark.operations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.AlreadyMember;
import org.seamark.accounts.Email;
import org.seamark.accounts.Invitations;
import org.seamark.accounts.Invite;
import org.seamark.accounts.LetterWording;
import org.seamark.accounts.WrongStep;
import org.seamark.database.DataFolder;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Invites somebody. */
@Command(
        name = "invite",
        description =
                "Invites somebody, with roles if you name any, and prints an address that opens the account once, "
                        + "within two weeks. Hand it over yourself: no mail is sent.",
        footer = Examples.ADMIN_INVITE,
        mixinStandardHelpOptions = true)
final class AdminInvite implements Callable<Integer> {

    @Mixin private Place place;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "EMAIL", description = "The mail address of who is invited.")
    private String email;

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

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:SEAMARK_PORT:-8080}",
            description =
                    "The port of the server where the address is opened; ${DEFAULT-VALUE} if not given."
                            + " Where SEAMARK_ADDRESS is set, that is used.")
    private int port;

    @Override
    public Integer call() {
        var invite = asked();
        try (var house =
                place.enter(
                        DataFolder.open(place.folder()),
                        Map.of("server.port", Integer.toString(port)))) {
            var invited =
                    house.the(Invitations.class)
                            .invite(new Actor.Machine("command-line"), invite, false);
            var letters = house.the(LetterWording.class);
            Handed.say(
                    letters,
                    letters.invitationPage(invite.language(), invited.token()),
                    "two weeks");
        } catch (AlreadyMember known) {
            throw new Failed(
                    email
                            + " takes part already. Administrators give roles on the page of a member;"
                            + " ./seamark admin link EMAIL prints an address to choose a new password at.");
        } catch (WrongStep refused) {
            throw new Failed("A role is given until a day within three years.");
        }
        return 0;
    }

    private Invite asked() {
        var address =
                Email.of(email).orElseThrow(() -> wrong("That is not a mail address: ", email));
        var wanted = EnumSet.noneOf(Role.class);
        for (var role : roles) {
            wanted.add(
                    Role.of(role)
                            .filter(known -> known != Role.MEMBER)
                            .orElseThrow(() -> wrong("That is not a role: ", role)));
        }
        var spoken =
                Language.of(language)
                        .orElseThrow(() -> wrong("No language of Seamark: ", language));
        return new Invite(address, spoken, wanted, end());
    }

    private java.time.Instant end() {
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

    private ParameterException wrong(String what, String given) {
        return new ParameterException(spec.commandLine(), what + given);
    }
}
