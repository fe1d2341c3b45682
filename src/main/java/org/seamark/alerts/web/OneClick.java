package org.seamark.alerts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/**
 * Lets a mail program end letters for its reader (RFC 8058). It sends no token of a form; the
 * address itself is one, which only a letter brings.
 */
@Configuration(proxyBeanMethods = false)
class OneClick {

    private static final Pattern ADDRESS =
            Pattern.compile("/(?:ar|zh|en|fr|ru|es)/alerts/[\\w-]{54}/end");

    @Bean
    static Customizer<HttpSecurity> endOfLetters() {
        return security ->
                security.csrf(forms -> forms.ignoringRequestMatchers(OneClick::isEndOfLetters));
    }

    private static boolean isEndOfLetters(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && ADDRESS.matcher(request.getRequestURI()).matches();
    }
}
