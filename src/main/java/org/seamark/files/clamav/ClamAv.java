package org.seamark.files.clamav;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.seamark.files.MalwareScanner;

/** A clamd, asked over its socket by the command INSTREAM, one connection for each content. */
final class ClamAv implements MalwareScanner {

    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4_096;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final String address;
    private final Duration patience;

    /**
     * @param address {@code tcp://host:3310}, or {@code unix:/run/clamav/clamd.ctl}
     */
    ClamAv(String address, Duration patience) {
        this.address = address;
        this.patience = patience;
        socket(address); // an address that cannot be understood is said at the start
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
        return new InetSocketAddress(uri.getHost(), uri.getPort());
    }

    @Override
    public boolean findsMalware(Path content) throws IOException {
        var socket = socket(address);
        var family =
                socket instanceof UnixDomainSocketAddress
                        ? StandardProtocolFamily.UNIX
                        : StandardProtocolFamily.INET;
        try (var channel =
                        family == StandardProtocolFamily.UNIX
                                ? SocketChannel.open(family)
                                : SocketChannel.open();
                var file = FileChannel.open(content)) {
            return verdict(whileWatched(channel, () -> ask(channel, socket, file)));
        }
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

    private static String ask(SocketChannel channel, SocketAddress socket, FileChannel file)
            throws IOException {
        channel.connect(socket);
        write(channel, ByteBuffer.wrap(COMMAND));
        try {
            var piece = ByteBuffer.allocate(Integer.BYTES + PIECE);
            for (int n = read(file, piece); n > 0; n = read(file, piece)) {
                piece.putInt(0, n).flip();
                write(channel, piece);
            }
            write(channel, ByteBuffer.allocate(Integer.BYTES));
        } catch (IOException tooMuchForIt) {
            return answer(channel); // it may have said why before it hung up
        }
        return answer(channel);
    }

    private static int read(FileChannel file, ByteBuffer piece) throws IOException {
        piece.clear().position(Integer.BYTES);
        return file.read(piece);
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var answer = new ByteArrayOutputStream();
        var piece = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.size() < LONGEST_ANSWER && channel.read(piece.clear()) >= 0) {
            answer.write(piece.array(), 0, piece.position());
        }
        return answer.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static boolean verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return false;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return true;
        }
        throw new IOException("clamd says: " + (answer.isEmpty() ? "nothing" : answer));
    }
}
