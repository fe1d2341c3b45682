package org.seamark.contributions.citations;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seamark.kernel.Doi;
import org.seamark.kernel.PublicHost;

class DoiResolverTests {

    private static final String STUDY =
            "{\"type\": \"report\", \"title\": \"Global Study\", \"DOI\": \"10.18356/1\"}";

    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private DoiResolver resolver;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/10.18356/1", exchange -> answer(exchange, 200, STUDY));
        server.createContext("/10.18356/large", exchange -> answer(exchange, 200, large()));
        server.createContext("/10.18356/strange", exchange -> answer(exchange, 200, "<html>"));
        server.createContext("/10.18356/moved", exchange -> moved(exchange, "/10.18356/1"));
        server.createContext("/10.18356/round", exchange -> moved(exchange, "/10.18356/round"));
        server.createContext(
                "/10.18356/inward", exchange -> moved(exchange, "https://127.0.0.2/secret"));
        server.createContext(
                "/10.18356/slow",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    await();
                    exchange.close();
                });
        server.start();
        var base = "http://localhost:" + server.getAddress().getPort();
        resolver = new DoiResolver(base, Duration.ofSeconds(2));
    }

    private static String large() {
        return "{\"title\": \"" + "x".repeat(600_000) + "\"}";
    }

    private void await() {
        try {
            assertThat(end.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        assertThat(exchange.getRequestHeaders().getFirst("Accept")).contains("csl+json");
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void moved(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    private boolean resolves(String name) {
        return resolver.resolve(new Doi("10.18356/" + name)).isPresent();
    }

    @Test
    void whatARegisterSaysIsRead() {
        assertThat(resolver.resolve(new Doi("10.18356/1")).orElseThrow().title())
                .isEqualTo("Global Study");
        assertThat(resolves("moved")).isTrue();
    }

    @Test
    void whatIsLateLargeOrStrangeIsAsGoodAsNone() {
        assertThat(resolves("slow")).isFalse();
        assertThat(resolves("large")).isFalse();
        assertThat(resolves("strange")).isFalse();
        assertThat(resolves("missing")).isFalse();
    }

    @Test
    void nobodyIsSentInwardOrRound() {
        assertThat(resolves("inward")).isFalse();
        assertThat(resolves("round")).isFalse();
        assertThat(PublicHost.is("10.0.0.1")).isFalse();
        assertThat(PublicHost.is("169.254.169.254")).isFalse();
        assertThat(PublicHost.is("fd00::1")).isFalse();
    }

    @Test
    void nobodyIsAskedUnlessAResolverIsNamed() {
        var none = new DoiResolver("", Duration.ofSeconds(2));

        assertThat(none.isConfigured()).isFalse();
        assertThat(none.resolve(new Doi("10.18356/1"))).isEmpty();
    }
}
