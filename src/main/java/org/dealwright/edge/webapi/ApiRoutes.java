package org.dealwright.edge.webapi;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the web API stands in the server, and what the server must let through for it. */
@Configuration(proxyBeanMethods = false)
class ApiRoutes {
    /** Characters that standard clients leave as they are in addresses. */
    private static final String UNESCAPED = "<>[\\]^`{|}\"";
    private static final int HEADER_BYTES = 80 * 1024;

    @Bean
    ServletRegistrationBean<ApiServlet> webApi(ServiceRoot root, Dispatch dispatch, Errors errors) {
        var registration = new ServletRegistrationBean<>(new ApiServlet(root, dispatch, errors), ServiceRoot.PATH + "*");
        registration.setName("webApi");
        return registration;
    }

    /** Keys hold slashes, queries brackets, and both are long. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> addressesOfPrograms() {
        return tomcat -> tomcat.addConnectorCustomizers(connector -> {
            connector.setProperty("relaxedPathChars", UNESCAPED);
            connector.setProperty("relaxedQueryChars", UNESCAPED);
            connector.setProperty("maxHttpRequestHeaderSize", Integer.toString(HEADER_BYTES));
            connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        });
    }
}
