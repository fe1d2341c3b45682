package org.seamark.catalogue.opensearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.seamark.catalogue.IndexUnavailable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenSearch, as it is spoken to: JSON over HTTP. */
final class Cluster {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** So long a reader waits, and a thread that others need too. */
    private static final Duration READING = Duration.ofSeconds(3);

    private static final int NOT_FOUND = 404;
    private static final String JSON = "application/json";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ClusterAddress address;
    private final JsonMapper json;

    Cluster(ClusterAddress address, JsonMapper json) {
        this.address = address;
        this.json = json;
    }

    JsonNode ask(String method, String path, Map<String, ?> body) {
        return send(method, path, json.writeValueAsString(body), JSON, PATIENCE);
    }

    /** What somebody waits for. */
    JsonNode search(String path, Map<String, ?> question) {
        return send("POST", path, json.writeValueAsString(question), JSON, READING);
    }

    JsonNode ask(String method, String path) {
        return send(method, path, "", JSON, PATIENCE);
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
        return send("POST", path, lines, "application/x-ndjson", PATIENCE);
    }

    private JsonNode send(String method, String path, String body, String type, Duration patience) {
        var request =
                HttpRequest.newBuilder(URI.create(address.origin() + path))
                        .timeout(patience)
                        .header("Content-Type", type)
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        address.authorization().ifPresent(known -> request.header("Authorization", known));
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new Refused(
                        answer.statusCode(),
                        "%s %s: %s".formatted(method, path, clipped(answer.body())));
            }
            return json.readTree(answer.body());
        } catch (IOException away) {
            throw new IndexUnavailable("OpenSearch does not answer.", away);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String clipped(String text) {
        return text.substring(0, Math.min(text.length(), 500));
    }
}
