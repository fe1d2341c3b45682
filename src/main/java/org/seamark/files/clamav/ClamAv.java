package org.seamark.files.clamav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.seamark.files.MalwareScanner;

/** A clamd, asked over its socket by the command INSTREAM, one connection for each content. */
final class ClamAv implements MalwareScanner {

    private static final int PIECE = 1 << 16;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final Clamd clamd;

    /** An address that cannot be understood is said at the start. */
    ClamAv(String address, Duration patience) {
        this.clamd = new Clamd(address, patience);
    }

    @Override
    public boolean findsMalware(Path content) throws IOException {
        try (var file = FileChannel.open(content)) {
            return verdict(clamd.ask(channel -> ask(channel, file)));
        }
    }

    private static String ask(SocketChannel channel, FileChannel file) throws IOException {
        Clamd.write(channel, ByteBuffer.wrap(COMMAND));
        try {
            var piece = ByteBuffer.allocate(Integer.BYTES + PIECE);
            for (int n = read(file, piece); n > 0; n = read(file, piece)) {
                piece.putInt(0, n).flip();
                Clamd.write(channel, piece);
            }
            Clamd.write(channel, ByteBuffer.allocate(Integer.BYTES));
        } catch (IOException tooMuchForIt) {
            return Clamd.answer(channel); // it may have said why before it hung up
        }
        return Clamd.answer(channel);
    }

    private static int read(FileChannel file, ByteBuffer piece) throws IOException {
        piece.clear().position(Integer.BYTES);
        return file.read(piece);
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
