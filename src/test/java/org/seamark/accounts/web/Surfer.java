package org.seamark.accounts.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without scripts: keeps cookies, fills in forms, follows nothing by itself. */
public final class Surfer {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private final String address;

    /** From nobody else's address, so that no other test wears out its patience. */
    public Surfer(String origin) {
        this(
                origin,
                new java.util.Random()
                        .ints(3, 1, 255)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(".", "203.", "")));
    }

    /** From an address, as a proxy hands it on. */
    public Surfer(String origin, String address) {
        this.origin = origin;
        this.address = address;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Without the origin. */
        public String location() {
            return header("Location").replaceFirst("^http://localhost:\\d+", "");
        }

        public Document page() {
            return Jsoup.parse(body());
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer getWith(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    public Answer post(String path, String... fields) {
        var all = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return post(path, all);
    }

    private Answer post(String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Opens a page and sends one of its forms, with its hidden fields and these. */
    public Answer submit(String path, String form, String... fields) {
        var found = Objects.requireNonNull(get(path).page().selectFirst(form), form);
        var all = new LinkedHashMap<String, String>();
        found.select("input[type=hidden]")
                .forEach(input -> all.put(input.attr("name"), input.val()));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return post(found.attr("action"), all);
    }

    public Answer signIn(People.Somebody somebody, String next) {
        return signIn(somebody.email(), People.PASSWORD, next);
    }

    public Answer signIn(String email, String password, String next) {
        return submit(
                "/en/sign-in",
                "main form[action$=sign-in]",
                "email",
                email,
                "password",
                password,
                "next",
                next);
    }

    public HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("User-Agent", "Mozilla/5.0 (test)")
                        .header("X-Forwarded-For", address);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
