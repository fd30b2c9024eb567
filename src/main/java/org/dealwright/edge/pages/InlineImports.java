package org.dealwright.edge.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Puts the files that a style sheet imports in their places, so that one request brings them all. */
final class InlineImports implements ResourceTransformer {
    private static final Pattern IMPORT = Pattern.compile("@import \"([a-z-]+\\.css)\";\n");

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain) throws IOException {
        var served = chain.transform(request, resource);
        return "dealwright.css".equals(served.getFilename())
            ? new TransformedResource(served, inlined(served).getBytes(StandardCharsets.UTF_8))
            : served;
    }

    static String inlined(Resource entry) throws IOException {
        return IMPORT.matcher(entry.getContentAsString(StandardCharsets.UTF_8))
            .replaceAll(found -> Matcher.quoteReplacement(imported(entry, found.group(1))));
    }

    private static String imported(Resource entry, String file) {
        try {
            return entry.createRelative(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
