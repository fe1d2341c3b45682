package org.seamark.operations;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a server is to be reached.
 *
 * @param address of the interface; empty for all
 */
record Port(String address, int number) {

    private static final Logger LOG = LoggerFactory.getLogger(Port.class);
    private static final int HIGHEST = 65_535;

    /** Empty where the number is none, or of no port; 0 is any that is free. */
    static Optional<Port> of(String address, String number) {
        return Optional.of(number.strip())
                .filter(digits -> digits.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .filter(port -> port <= HIGHEST)
                .map(port -> new Port(address.strip(), port));
    }

    /** Refuses one that cannot be opened: at once, and not when all the rest has started. */
    void probe() {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(
                    address.isBlank()
                            ? new InetSocketAddress(number)
                            : new InetSocketAddress(InetAddress.getByName(address), number));
        } catch (BindException refused) {
            throw refusal(String.valueOf(refused.getMessage()));
        } catch (IOException unknown) {
            LOG.debug("port={} probe=failed", number, unknown);
        }
    }

    /**
     * What to do about it.
     *
     * @param reason in the words of the system
     */
    Failed refusal(String reason) {
        var why =
                reason.contains("in use")
                        ? "Port " + number + " is taken by another program."
                        : reason.contains("ermission denied")
                                ? "This user may not open port %d; those below 1024 are the administrator’s."
                                        .formatted(number)
                                : "Port %d cannot be opened (%s).".formatted(number, reason);
        return new Failed(why + " Choose another: --port N");
    }
}
