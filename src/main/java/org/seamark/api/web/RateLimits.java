package org.seamark.api.web;

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
 * How much one program may ask for in a minute: by its member where it has a token, else by its
 * address. It is told with every answer what is left (draft-ietf-httpapi-ratelimit-headers).
 */
@Component
class RateLimits implements HandlerInterceptor {

    /** Who has not asked for long is forgotten first. */
    private static final int REMEMBERED = 20_000;

    private final Allowances allowances;
    private final long visitors;
    private final long members;
    private final Map<String, Allowance> known =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
                            return size() > REMEMBERED;
                        }
                    });

    RateLimits(
            Allowances allowances,
            @Value("${seamark.api.visitors:300}") long visitors,
            @Value("${seamark.api.members:1200}") long members) {
        this.allowances = allowances;
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
        var probe =
                known.computeIfAbsent(policy + " " + who, key -> allowances.of(key, most)).take();
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
}
