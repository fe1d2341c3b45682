package org.seamark.api.web;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.seamark.accounts.web.SignedIn;
import org.seamark.kernel.Network;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * How much one program may ask for in a minute: by its member where it has a token, else by its
 * address. It is told with every answer what is left (draft-ietf-httpapi-ratelimit-headers), also
 * with one to what nobody answers, which is counted too.
 */
final class RateLimits extends OncePerRequestFilter {

    /** Who has not asked for long is forgotten first. */
    private static final int REMEMBERED = 20_000;

    private final Allowances allowances;
    private final HandlerExceptionResolver mishaps;
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

    /**
     * @param mishaps what answers who has asked for too much
     * @param visitors how many questions a minute a visitor may ask, and {@code members} a member
     */
    RateLimits(
            Allowances allowances, HandlerExceptionResolver mishaps, long visitors, long members) {
        this.allowances = allowances;
        this.mishaps = mishaps;
        this.visitors = visitors;
        this.members = members;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return HttpMethod.OPTIONS.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var probe = take(request, response);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            var refusal = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
            var wait = Math.max(1, seconds(probe.getNanosToWaitForRefill()));
            refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            mishaps.resolveException(request, response, null, refusal);
        }
    }

    private ConsumptionProbe take(HttpServletRequest request, HttpServletResponse response) {
        var program = SignedIn.behind(request).filter(known -> !known.scopes().isEmpty());
        var policy = program.isPresent() ? "member" : "visitor";
        long most = program.isPresent() ? members : visitors;
        var who =
                program.map(known -> known.actor().id().toString())
                        .orElseGet(() -> Network.of(request.getRemoteAddr()));
        var probe =
                known.computeIfAbsent(policy + " " + who, key -> allowances.of(key, most)).take();
        response.setHeader("RateLimit-Policy", "\"%s\";q=%d;w=60".formatted(policy, most));
        response.setHeader(
                "RateLimit",
                "\"%s\";r=%d;t=%d"
                        .formatted(
                                policy,
                                probe.getRemainingTokens(),
                                seconds(probe.getNanosToWaitForReset())));
        return probe;
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }
}
