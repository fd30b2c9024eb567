package org.dealwright.edge.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.dealwright.core.identity.Callers;
import org.dealwright.core.identity.IdentityError;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.language.Texts;

/** What a program hears that is not let in: 401 with where a token is to be had, in the form of all errors of the web API. */
@Component
final class ProgramAnswers implements AuthenticationEntryPoint {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private final PublicAddress address;
    private final Callers callers;
    private final Texts texts;
    private final JsonMapper json = JsonMapper.builder().build();

    ProgramAnswers(PublicAddress address, Callers callers, Texts texts) {
        this.address = address;
        this.callers = callers;
        this.texts = texts;
    }

    /** Excel and Power BI ask twice, without a token and with an empty one, and look for these very words. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) throws IOException {
        var url = address.of(request);
        var authorization = "authorization_uri=" + url + "/oauth2/authorize";
        var asked = request.getHeader("Authorization") == null;
        response.setHeader("WWW-Authenticate", asked ? "Bearer realm=\"" + url + "\", " + authorization : "Bearer " + authorization);
        write(request, response, UNAUTHORIZED, new Fault.Forbidden(IdentityError.TOKEN_NOT_VALID, Map.of()));
    }

    void forbid(HttpServletRequest request, HttpServletResponse response, Fault fault) throws IOException {
        write(request, response, FORBIDDEN, fault);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, int status, Fault fault) throws IOException {
        var words = texts.in(callers.language(BrowserFacts.of(request)), ZoneOffset.UTC);
        var body = json.writeValueAsBytes(Map.of("error", Map.of("code", fault.code().hex(), "message", words.of(fault))));
        response.setStatus(status);
        response.setHeader("OData-Version", "4.0");
        response.setContentType("application/json; odata.metadata=minimal");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(body);
    }
}
