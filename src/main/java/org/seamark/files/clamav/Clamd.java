package org.seamark.files.clamav;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** A clamd at its socket: one connection for each question, left where it hangs. */
public final class Clamd {

    private static final int LONGEST_ANSWER = 4_096;
    private static final byte[] GREETING = "zPING\0".getBytes(StandardCharsets.US_ASCII);

    private final SocketAddress socket;
    private final Duration patience;

    /**
     * @param address {@code tcp://host:3310}, or {@code unix:/run/clamav/clamd.ctl}
     * @throws IllegalArgumentException where it can be no address
     */
    public Clamd(String address, Duration patience) {
        this.socket = socket(address);
        this.patience = patience;
    }

    private static SocketAddress socket(String address) {
        if (address.startsWith("unix:")) {
            return UnixDomainSocketAddress.of(address.substring("unix:".length()));
        }
        var uri = URI.create(address);
        if (!"tcp".equals(uri.getScheme()) || uri.getHost() == null || uri.getPort() < 0) {
            throw new IllegalArgumentException(
                    "SEAMARK_CLAMAV is tcp://host:port or unix:/path, and not " + address);
        }
        return InetSocketAddress.createUnresolved(uri.getHost(), uri.getPort());
    }

    /**
     * Whether it is there; nothing is sent to be scanned.
     *
     * @throws IOException where nobody answers, or somebody else
     */
    public void greet() throws IOException {
        var answer =
                ask(channel -> {
                    write(channel, ByteBuffer.wrap(GREETING));
                    return answer(channel);
                });
        if (!answer.equals("PONG")) {
            throw new IOException("it says: " + (answer.isEmpty() ? "nothing" : answer));
        }
    }

    /** What is said to it once the line is open, and what it answers. */
    @FunctionalInterface
    interface Question {
        String put(SocketChannel channel) throws IOException;
    }

    String ask(Question question) throws IOException {
        try (var channel = channel()) {
            return whileWatched(
                    channel,
                    () -> {
                        channel.connect(resolved());
                        return question.put(channel);
                    });
        }
    }

    private SocketChannel channel() throws IOException {
        return socket instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    /** Looked up anew each time: a name may move. */
    private SocketAddress resolved() throws UnknownHostException {
        if (!(socket instanceof InetSocketAddress named)) {
            return socket;
        }
        var now = new InetSocketAddress(named.getHostString(), named.getPort());
        if (now.isUnresolved()) {
            throw new UnknownHostException(named.getHostString());
        }
        return now;
    }

    private interface Asking {
        String ask() throws IOException;
    }

    /** A scanner that hangs is left after a while: closing the connection ends every waiting. */
    private String whileWatched(SocketChannel channel, Asking asking) throws IOException {
        var done = new AtomicBoolean();
        var watch =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                Thread.sleep(patience);
                                if (!done.get()) {
                                    channel.close();
                                }
                            } catch (InterruptedException inTime) {
                                Thread.currentThread().interrupt();
                            } catch (IOException alreadyClosed) {
                                done.set(true);
                            }
                        });
        try {
            return asking.ask();
        } finally {
            done.set(true);
            watch.interrupt();
        }
    }

    static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    static String answer(SocketChannel channel) throws IOException {
        var answer = new ByteArrayOutputStream();
        var piece = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.size() < LONGEST_ANSWER && channel.read(piece.clear()) >= 0) {
            answer.write(piece.array(), 0, piece.position());
        }
        return answer.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }
}
