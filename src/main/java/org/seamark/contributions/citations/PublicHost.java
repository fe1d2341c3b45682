package org.seamark.contributions.citations;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells hosts of the open internet from those of the server's own network. */
final class PublicHost {

    private PublicHost() {}

    static boolean is(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicHost::isPublic);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static boolean isPublic(InetAddress address) {
        boolean uniqueLocal =
                address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == 0xFC;
        return !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !uniqueLocal;
    }
}
