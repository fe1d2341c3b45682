package org.seamark.operations.checkup;

import java.net.URI;
import org.seamark.kernel.Link;

/** What is set as the public address of a Seamark: scheme, host in ASCII, and port. */
record Origin(String address) {

    Finding look() {
        var kept = Link.isWebAddress(address) ? Link.webAddress(address) : "";
        if (kept.equals(address) && isBare(URI.create(address))) {
            return Finding.ok("Address", address);
        }
        boolean foreign = !kept.isEmpty() && !kept.equals(address);
        return Finding.problem(
                "Address",
                "SEAMARK_ADDRESS is %s, and no origin such as %s: scheme, host in ASCII and port alone. Links in letters, passkeys and harvests need one."
                        .formatted(address, foreign ? kept : "https://hub.example.org"));
    }

    private static boolean isBare(URI uri) {
        return uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawPath().matches("/*")
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }
}
