package org.seamark.harvest.oai;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/** A repository on this machine that answers as a test says. */
public final class FakeRepository implements AutoCloseable {

    /** What it answers. */
    public record Answer(int status, byte[] body, Map<String, String> headers) {

        public static Answer of(String body) {
            return new Answer(200, body.getBytes(StandardCharsets.UTF_8), Map.of());
        }

        public static Answer status(int status, String header, String value) {
            return new Answer(status, new byte[0], Map.of(header, value));
        }

        Answer packed() throws IOException {
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(body);
            }
            return new Answer(status, packed.toByteArray(), Map.of("Content-Encoding", "gzip"));
        }
    }

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<Map<String, List<String>>> heads =
            Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;
    private volatile Function<String, Answer> answers;

    /** One that answers by what stands after the question mark. */
    public FakeRepository(Function<String, Answer> answers) throws IOException {
        this.answers = answers;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var query = String.valueOf(exchange.getRequestURI().getRawQuery());
            var question = URLDecoder.decode(query, StandardCharsets.UTF_8);
            asked.add(question);
            heads.add(Map.copyOf(exchange.getRequestHeaders()));
            var answer = answers.apply(question);
            answer.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(
                    answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    public void answers(Function<String, Answer> anew) {
        answers = anew;
    }

    /** The questions, without Identify. */
    public List<String> asked() {
        return asked.stream().filter(one -> !one.contains("Identify")).toList();
    }

    String head(String name) {
        return heads.getLast().getOrDefault(name, List.of("")).getFirst();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/oai");
    }

    /** As a setting names it. */
    public String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
