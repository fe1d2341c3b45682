package org.seamark.site.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * A compressed page leaves in one call of the system, where Tomcat's usual buffer needs two; no
 * larger, for every connection has one, also of who only keeps it open.
 */
@Component
class LargeWrites implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** In bytes, for each open connection. */
    private static final int BUFFER = 16 * 1024;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector ->
                connector.setProperty("socket.appWriteBufSize", Integer.toString(BUFFER)));
    }
}
