package org.seamark.api.web;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.seamark.accounts.web.SignedIn;
import org.seamark.kernel.Network;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How much one program may ask of this node in a minute: by its member where it has a token, else
 * by its address. It is told with every answer what is left (draft-ietf-httpapi-ratelimit-headers).
 */
@Component
class RateLimits implements HandlerInterceptor {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Who has not asked for long is forgotten first. */
    private static final int REMEMBERED = 20_000;

    private final long visitors;
    private final long members;
    private final Map<String, Bucket> buckets =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                            return size() > REMEMBERED;
                        }
                    });

    RateLimits(
            @Value("${seamark.api.visitors:300}") long visitors,
            @Value("${seamark.api.members:1200}") long members) {
        this.visitors = visitors;
        this.members = members;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            return true;
        }
        var program = SignedIn.behind(request).filter(known -> !known.scopes().isEmpty());
        var policy = program.isPresent() ? "member" : "visitor";
        long most = program.isPresent() ? members : visitors;
        var who =
                program.map(known -> known.actor().id().toString())
                        .orElseGet(() -> Network.of(request.getRemoteAddr()));
        var bucket = buckets.computeIfAbsent(policy + " " + who, key -> bucket(most));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        var wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999).toSeconds();
        var full = Duration.ofNanos(probe.getNanosToWaitForReset()).plusMillis(999).toSeconds();
        response.setHeader("RateLimit-Policy", "\"%s\";q=%d;w=60".formatted(policy, most));
        response.setHeader(
                "RateLimit",
                "\"%s\";r=%d;t=%d".formatted(policy, probe.getRemainingTokens(), full));
        if (!probe.isConsumed()) {
            var refusal = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
            refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait)));
            throw refusal;
        }
        return true;
    }

    private static Bucket bucket(long most) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder().capacity(most).refillGreedy(most, MINUTE).build())
                .build();
    }
}
