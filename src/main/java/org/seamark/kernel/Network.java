package org.seamark.kernel;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The network that an address belongs to, so far as one customer is given all of it. */
public final class Network {

    /** Of version 6 it is all addresses that begin with the same 64 bits; of version 4, one. */
    private static final int BYTES = 8;

    private Network() {}

    /** The same for all addresses of one network; what is no address stands for itself. */
    public static String of(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, BYTES)));
        } catch (IllegalArgumentException other) {
            return address;
        }
    }
}
