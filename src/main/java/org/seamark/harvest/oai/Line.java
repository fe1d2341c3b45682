package org.seamark.harvest.oai;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A line to one repository: one request at a time, with a pause between them; where it asks to be
 * left alone for a while, it is.
 */
final class Line implements AutoCloseable {

    private static final int MOST_MOVES = 5;
    private static final Set<Integer> LATER = Set.of(429, 500, 502, 503, 504);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(15))
                    .build();
    private final Gate gate;
    private final Courtesy courtesy;
    private final String agent;
    private final Rest rest;
    private final Clock clock;
    private final Delay delay;
    private boolean used;

    Line(Gate gate, Courtesy courtesy, String agent, Rest rest, Clock clock, Delay delay) {
        this.gate = gate;
        this.courtesy = courtesy;
        this.agent = agent;
        this.rest = rest;
        this.clock = clock;
        this.delay = delay;
    }

    /**
     * Asks until there is an answer that is none of “later”.
     *
     * @throws Unanswered where there is none after all attempts
     */
    Reply ask(URI address) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            if (used) {
                rest.take(courtesy.pause());
            }
            used = true;
            String trouble;
            var wait = courtesy.after(attempt);
            try {
                var answer = follow(address);
                if (!LATER.contains(answer.statusCode())) {
                    return settled(answer);
                }
                trouble = "answers with status " + answer.statusCode();
                wait = asked(answer).orElse(wait);
            } catch (IOException | TimeoutException failed) {
                trouble = "does not answer (" + failed + ")";
            }
            if (attempt == courtesy.attempts()) {
                throw new Unanswered(Why.SILENT, "%s %s.".formatted(address.getHost(), trouble));
            }
            if (wait.compareTo(courtesy.longest()) > 0) {
                throw new Unanswered(
                        Why.LATER,
                        "%s asks to come again in %d minutes."
                                .formatted(address.getHost(), wait.toMinutes()));
            }
            delay.begins(address.getHost() + " " + trouble, wait);
            rest.take(wait);
        }
    }

    private Optional<Duration> asked(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .flatMap(said -> RetryAfter.read(said, clock.instant()));
    }

    /** The protocol has its own errors; some repositories give them a status beside 200. */
    private Reply settled(HttpResponse<byte[]> answer) throws IOException {
        var reply = Reply.of(answer, courtesy.largest().toBytes());
        if (reply.status() / 100 == 2 || (reply.status() / 100 == 4 && reply.body().length > 0)) {
            return reply;
        }
        throw new Unanswered(
                Why.SILENT,
                "%s answers with status %d.".formatted(answer.uri().getHost(), reply.status()));
    }

    private HttpResponse<byte[]> follow(URI first)
            throws IOException, InterruptedException, TimeoutException {
        var address = first;
        for (int moves = 0; moves <= MOST_MOVES; moves++) {
            gate.check(address);
            var answer = send(address);
            var next = answer.headers().firstValue("Location");
            if (answer.statusCode() / 100 != 3 || next.isEmpty()) {
                return answer;
            }
            address = moved(address, next.get());
        }
        throw new Unanswered(
                Why.ASTRAY, first.getHost() + " sends from one address to the next without end.");
    }

    private static URI moved(URI from, String location) {
        try {
            return from.resolve(location.strip());
        } catch (IllegalArgumentException unreadable) {
            throw new Unanswered(
                    Why.ASTRAY, from.getHost() + " sends to an address that cannot be read.");
        }
    }

    private HttpResponse<byte[]> send(URI address)
            throws IOException, InterruptedException, TimeoutException {
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(courtesy.patience())
                        .header("User-Agent", agent)
                        .header("Accept", "text/xml, application/xml;q=0.9, */*;q=0.1")
                        .header("Accept-Encoding", "gzip")
                        .GET()
                        .build();
        long largest = courtesy.largest().toBytes();
        var coming =
                client.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), largest));
        try {
            return coming.get(courtesy.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw cause(failed, largest);
        } finally {
            coming.cancel(true);
        }
    }

    private static IOException cause(ExecutionException failed, long largest) {
        var cause = failed.getCause();
        if (String.valueOf(cause).contains("exceeds capacity")) { // says BodyHandlers.limiting
            throw Reply.tooLarge(largest);
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
