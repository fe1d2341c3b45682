package org.seamark.audit.web;

import org.seamark.audit.Client;
import org.seamark.audit.ClientSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells it from the request that is being answered; without one, it is the server's own work. */
@Component
class RequestClient implements ClientSource {

    @Override
    public Client current() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes answering
                ? Client.of(answering.getRequest().getHeader(HttpHeaders.USER_AGENT))
                : Client.SERVER;
    }
}
