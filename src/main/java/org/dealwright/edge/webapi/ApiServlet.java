package org.dealwright.edge.webapi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Fault;

/** The web API over HTTP. A servlet of its own, because nothing may decode or judge an address before it is read here. */
final class ApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** A file of 32 MB as base64, and room to spare. */
    private static final int LARGEST_BODY = 48 * 1024 * 1024;
    private static final int LONGEST_ADDRESS = 32_768;

    private final transient ServiceRoot root;
    private final transient Dispatch dispatch;
    private final transient Errors errors;

    ApiServlet(ServiceRoot root, Dispatch dispatch, Errors errors) {
        this.root = root;
        this.dispatch = dispatch;
        this.errors = errors;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var actor = Caller.of(request).orElse(null);
        if (actor == null) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        write(answer(request, actor), request, response);
    }

    private Reply answer(HttpServletRequest request, Actor actor) throws IOException {
        var headers = headers(request);
        try {
            refuseTooLong(request);
            var split = root.split(request);
            var body = body(request);
            var call = new Call(request.getMethod(), split.path(), request.getQueryString(), headers, body, actor, split.base());
            return dispatch.answer(call);
        } catch (Fault fault) {
            return errors.of(fault, actor, headers);
        }
    }

    private static void refuseTooLong(HttpServletRequest request) {
        var query = request.getQueryString();
        if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
            throw new Fault.Malformed(WebApiError.ADDRESS_TOO_LONG, null, Map.of("limit", LONGEST_ADDRESS));
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        var bytes = request.getContentLengthLong() > LARGEST_BODY ? null : request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (bytes == null || bytes.length > LARGEST_BODY) {
            throw new Fault.Malformed(WebApiError.BODY_TOO_LARGE, null, Map.of("limit", LARGEST_BODY));
        }
        return bytes;
    }

    private static Headers headers(HttpServletRequest request) {
        var all = new LinkedHashMap<String, List<String>>();
        Collections.list(request.getHeaderNames()).forEach(name -> all.put(name, new ArrayList<>(Collections.list(request.getHeaders(name)))));
        return Headers.ofAll(all);
    }

    private static void write(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        if (reply.body().length > 0) {
            response.setContentLength(reply.body().length);
        }
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(reply.body());
        }
    }
}
