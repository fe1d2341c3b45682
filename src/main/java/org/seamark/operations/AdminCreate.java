package org.seamark.operations;

import org.seamark.accounts.Email;
import org.seamark.accounts.FirstAdministrator;
import org.seamark.accounts.LetterWording;
import org.seamark.kernel.Language;
import picocli.CommandLine.Command;

/** Makes somebody an administrator. */
@Command(
        name = "create",
        description =
                "Makes an administrator, of the account with this mail address or of a new one, and prints "
                        + "an address that opens the account once, within two days, to choose a password.",
        footer = Examples.ADMIN_CREATE,
        mixinStandardHelpOptions = true)
final class AdminCreate extends AdminPage {

    @Override
    String page(Email address, House house, LetterWording letters) {
        return letters.passwordPage(house.the(FirstAdministrator.class).make(address, Language.EN));
    }

    @Override
    String span() {
        return "two days";
    }
}
