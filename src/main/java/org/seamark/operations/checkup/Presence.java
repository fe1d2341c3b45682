package org.seamark.operations.checkup;

import static org.seamark.operations.checkup.Finding.ok;
import static org.seamark.operations.checkup.Finding.warning;

import java.util.List;

/** How a Seamark shows itself: under which address, and with whom behind it. */
public record Presence(String address, String contact) {

    public List<Finding> look() {
        return List.of(
                address.isBlank()
                        ? warning(
                                "Address",
                                "SEAMARK_ADDRESS is not set. It is the public origin, such as"
                                        + " https://hub.example.org, for search engines, citations and calendar"
                                        + " files; without it pages name the host that each reader asked for, and"
                                        + " shared caches keep none.")
                        : new Origin(address.strip()).look(),
                contact.isBlank()
                        ? warning(
                                "Contact",
                                "SEAMARK_CONTACT is not set. It is the mail address for questions and reports"
                                        + " of weaknesses (security.txt); without it readers have none. Corrections"
                                        + " reach the editors without it.")
                        : ok("Contact", contact));
    }
}
