package org.seamark.harvest.oai;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.seamark.kernel.PublicHost;

/**
 * Lets requests out to the open internet, and into the server's own network only to hosts that its
 * operator has named. What a name leads to is looked up again when the connection is made, a moment
 * later: the JDK keeps answers for longer than that.
 *
 * @param named hosts, or hosts with a port
 */
record Gate(List<String> named) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    void check(URI address) {
        var scheme = Optional.ofNullable(address.getScheme()).orElse("");
        var host = Optional.ofNullable(address.getHost()).orElse("");
        if (!SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) || host.isEmpty()) {
            throw new Unanswered(
                    Why.FORBIDDEN, "Only addresses of http and https are asked, not " + address);
        }
        if (!named.contains(host)
                && !named.contains(host + ":" + address.getPort())
                && !PublicHost.is(host)) {
            throw new Unanswered(
                    Why.FORBIDDEN,
                    PublicHost.isKnown(host)
                            ? "%s is in a private network. If it may be asked, name it: --seamark.harvest.private-hosts=%s (SEAMARK_HARVEST_PRIVATE_HOSTS)"
                                    .formatted(host, host)
                            : "No host is found under the name %s. Is the address right?"
                                    .formatted(host));
        }
    }
}
