package org.seamark.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.seamark.accounts.SecondFactors;
import org.seamark.kernel.Actor;
import org.seamark.kernel.OutOfSight;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Tells a controller who acts. One that takes an {@link Actor} is open to visitors; one that takes
 * an {@link Actor.Member} or a {@link SignedIn} is for members.
 */
@Component
class Arguments implements HandlerMethodArgumentResolver {

    private final SecondFactors factors;
    private final Clock clock;

    Arguments(SecondFactors factors, Clock clock) {
        this.factors = factors;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == Actor.class || type == Actor.Member.class || type == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        var known = servlet == null ? null : SignedIn.behind(servlet).orElse(null);
        var type = parameter.getParameterType();
        if (known == null) {
            if (type == Actor.class) {
                return Actor.visitor();
            }
            throw new SignInNeeded();
        }
        if (!known.scopes().isEmpty() && !isForPrograms(parameter, known)) {
            throw new OutOfSight();
        }
        var dangerous = parameter.getMethodAnnotation(Proved.class);
        if (dangerous != null && !isProved(known, dangerous)) {
            throw new ProofNeeded();
        }
        return type == SignedIn.class ? known : known.actor();
    }

    private boolean isProved(SignedIn known, Proved dangerous) {
        boolean owesCode = !known.strong() && factors.isRequiredOf(known.actor().id());
        return known.isFreshAt(clock.instant()) && (dangerous.beforeCode() || !owesCode);
    }

    private static boolean isForPrograms(MethodParameter parameter, SignedIn program) {
        var allowed = parameter.getMethodAnnotation(ForPrograms.class);
        return allowed != null && program.scopes().contains(allowed.value());
    }
}
