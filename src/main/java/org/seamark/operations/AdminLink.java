package org.seamark.operations;

import org.seamark.accounts.Email;
import org.seamark.accounts.LetterWording;
import org.seamark.accounts.Recovery;
import org.seamark.database.DataFolder;
import org.seamark.kernel.Actor;
import picocli.CommandLine.Command;

/** Lets somebody choose a new password, without mail. */
@Command(
        name = "link",
        description =
                "For a member who has forgotten the password: prints an address that opens the account once, "
                        + "within two days, to choose a new one. Hand it over yourself: no mail is sent.",
        footer = Examples.ADMIN_LINK,
        mixinStandardHelpOptions = true)
final class AdminLink extends AdminPage {

    /** There are no accounts where there is no Seamark yet. */
    @Override
    DataFolder folder(Place place) {
        return place.openExisting();
    }

    @Override
    String page(Email address, House house, LetterWording letters) {
        return house.the(Recovery.class)
                .link(new Actor.Machine("command-line"), address)
                .map(letters::passwordPage)
                .orElseThrow(() ->
                        new Failed(
                                "No open account has the address "
                                        + address.address()
                                        + ". Invite who has none: ./seamark admin invite EMAIL"));
    }

    @Override
    String span() {
        return "two days";
    }
}
