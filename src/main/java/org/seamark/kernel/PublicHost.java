package org.seamark.kernel;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells hosts of the open internet from those of the server's own network. */
public final class PublicHost {

    private PublicHost() {}

    /** Whether all addresses that a name leads to are public; none where it leads nowhere. */
    public static boolean is(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicHost::isPublic);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** Whether a name leads anywhere. */
    public static boolean isKnown(String host) {
        try {
            return InetAddress.getAllByName(host).length > 0;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static boolean isPublic(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !isReserved(address.getAddress());
    }

    /**
     * What the JDK has no word for: RFC 6890 for version 4, RFC 4193 and RFC 6052 for version 6.
     */
    private static boolean isReserved(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (bytes.length == 16) {
            boolean translated = first == 0 && second == 0x64;
            return (first & 0xFE) == 0xFC || translated;
        }
        return first == 0
                || first >= 240
                || (first == 100 && (second & 0xC0) == 64)
                || (first == 192 && second == 0 && bytes[2] == 0)
                || (first == 198 && (second & 0xFE) == 18);
    }
}
