package org.seamark.contributions.citations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.seamark.kernel.Doi;
import org.seamark.kernel.PublicHost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks a resolver what a DOI stands for, in CSL-JSON. Nothing is asked unless an operator has
 * configured one; an answer that is late, large or strange is as good as none.
 */
@Component
public class DoiResolver {

    private static final Logger LOG = LoggerFactory.getLogger(DoiResolver.class);
    private static final int LARGEST = 512 * 1024;
    private static final int MOST_MOVES = 4;

    private final String base;
    private final Duration patience;

    DoiResolver(
            @Value("${seamark.doi.resolver:}") String base,
            @Value("${seamark.doi.patience:8s}") Duration patience) {
        this.base = base.isBlank() || base.endsWith("/") ? base : base + "/";
        this.patience = patience;
    }

    /** Whether an operator has named a resolver. */
    public boolean isConfigured() {
        return !base.isBlank();
    }

    /** What it says of a DOI. */
    public Optional<Entry> resolve(Doi doi) {
        if (!isConfigured()) {
            return Optional.empty();
        }
        var address = URI.create(base + doi.url().substring("https://doi.org/".length()));
        try (var client =
                HttpClient.newBuilder()
                        .connectTimeout(patience.dividedBy(2))
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build()) {
            var asking = CompletableFuture.supplyAsync(() -> ask(client, address));
            try {
                return asking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                asking.cancel(true);
                client.shutdownNow();
            }
        } catch (ExecutionException | TimeoutException | IllegalArgumentException failed) {
            LOG.warn("doi=unresolved cause={}", failed.toString());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<Entry> ask(HttpClient client, URI first) {
        try {
            var address = first;
            for (int moves = 0; moves <= MOST_MOVES; moves++) {
                var answer = client.send(request(address), limited());
                if (answer.statusCode() == 200) {
                    return Optional.of(Citations.read(text(answer)));
                }
                var next = answer.headers().firstValue("Location").map(address::resolve);
                if (answer.statusCode() / 100 != 3 || !next.filter(this::isFollowed).isPresent()) {
                    return Optional.empty();
                }
                address = next.get();
            }
            return Optional.empty();
        } catch (IOException | UnreadableCitation | IllegalArgumentException strange) {
            LOG.warn("doi=unresolved cause={}", strange.toString());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** A resolver sends on to the agency that knows more; never into the network of the server. */
    private boolean isFollowed(URI next) {
        var host = Optional.ofNullable(next.getHost()).orElse("");
        if (host.equals(URI.create(base).getHost())) {
            return true;
        }
        return "https".equals(next.getScheme()) && PublicHost.is(host);
    }

    private HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Accept", "application/vnd.citationstyles.csl+json")
                .header("User-Agent", "Seamark")
                .GET()
                .build();
    }

    private static HttpResponse.BodyHandler<byte[]> limited() {
        return BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
