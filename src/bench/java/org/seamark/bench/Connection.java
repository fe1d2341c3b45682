package org.seamark.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive HTTP/1.1 connection: as little client as can be, for it shares the processors. */
final class Connection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private long sent;

    Connection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
        out = socket.getOutputStream();
    }

    /** A status, and how many bytes the body had over the wire. */
    record Answer(int status, long bytes) {}

    Answer get(String path) throws IOException {
        return get(path, "");
    }

    Answer get(String path, String headers) throws IOException {
        ask("GET", path, headers);
        return answer();
    }

    /** Sends a body of its own; what counts begins when its last byte is gone. */
    Answer send(String method, String path, String headers, byte[] body) throws IOException {
        ask(method, path, headers + "Content-Length: " + body.length + "\r\n");
        out.write(body);
        out.flush();
        sent = System.nanoTime();
        return answer();
    }

    /** When the last byte of the last body was gone. */
    long sent() {
        return sent;
    }

    private void ask(String method, String path, String headers) throws IOException {
        out.write(
                (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private Answer answer() throws IOException {
        var status = Integer.parseInt(line().substring(9, 12));
        long length = 0;
        boolean chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:")) {
                length = Long.parseLong(name.substring(15).strip());
            } else if (name.startsWith("transfer-encoding:") && name.contains("chunked")) {
                chunked = true;
            }
        }
        return new Answer(status, chunked ? chunks() : skip(length));
    }

    private long chunks() throws IOException {
        long bytes = 0;
        while (true) {
            int size = Integer.parseInt(line(), 16);
            bytes += skip(size);
            line();
            if (size == 0) {
                return bytes;
            }
        }
    }

    private long skip(long bytes) throws IOException {
        in.skipNBytes(bytes);
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        while (true) {
            int c = in.read();
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            } else if (c == '\n') {
                return line.toString();
            } else if (c != '\r') {
                line.append((char) c);
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
