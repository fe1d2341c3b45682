package org.seamark.catalogue.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenSearch, as it is spoken to: JSON over HTTP. */
final class Cluster {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NOT_FOUND = 404;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final Optional<String> credentials;
    private final JsonMapper json;

    /**
     * @param address with the name and password of who may use it, if it asks for one
     */
    Cluster(URI address, JsonMapper json) {
        this.address =
                address.getScheme()
                        + "://"
                        + address.getHost()
                        + (address.getPort() < 0 ? "" : ":" + address.getPort());
        this.credentials =
                Optional.ofNullable(address.getUserInfo())
                        .map(user ->
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        user.getBytes(StandardCharsets.UTF_8)));
        this.json = json;
    }

    JsonNode ask(String method, String path, Map<String, ?> body) {
        return send(method, path, json.writeValueAsString(body), "application/json");
    }

    JsonNode ask(String method, String path) {
        return send(method, path, "", "application/json");
    }

    /** What may not be there. */
    Optional<JsonNode> find(String path) {
        try {
            return Optional.of(ask("GET", path));
        } catch (Refused refused) {
            if (refused.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** What may be gone already. */
    void remove(String path) {
        try {
            ask("DELETE", path);
        } catch (Refused refused) {
            if (refused.status() != NOT_FOUND) {
                throw refused;
            }
        }
    }

    /** Lines of JSON, each with its end. */
    JsonNode lines(String path, String lines) {
        return send("POST", path, lines, "application/x-ndjson");
    }

    private JsonNode send(String method, String path, String body, String type) {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(PATIENCE)
                        .header("Content-Type", type)
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        credentials.ifPresent(known -> request.header("Authorization", known));
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new Refused(
                        answer.statusCode(),
                        "%s %s: %s".formatted(method, path, clipped(answer.body())));
            }
            return json.readTree(answer.body());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String clipped(String text) {
        return text.substring(0, Math.min(text.length(), 500));
    }
}
