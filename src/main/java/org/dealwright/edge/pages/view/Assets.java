package org.dealwright.edge.pages.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Addresses of styles, scripts, icons and fonts.
 * They carry a hash of all of them, so that a browser keeps them for a year and yet never shows an old one.
 */
public final class Assets {
    public static final String ROOT = "/assets/";
    public static final String HTMX = "htmx.org/2.0.10/dist/htmx.min.js";
    public static final String SORTABLE = "sortablejs/1.15.6/Sortable.min.js";

    private static final Map<String, Resource> OURS = ours();
    private static final String HASH = hash();

    private Assets() {
    }

    /** The part of the address that changes with the files. */
    public static String version() {
        return HASH;
    }

    /** @param file below {@code static/}, or of a webjar beginning with its name */
    public static String path(String file) {
        return ROOT + HASH + "/" + file;
    }

    public static String icon(String name) {
        return path("icons.svg") + "#" + name;
    }

    /** Every script module of ours, so that a page can announce them all at once. */
    public static List<String> modules() {
        return OURS.keySet().stream().filter(file -> file.startsWith("js/")).map(Assets::path).toList();
    }

    private static Map<String, Resource> ours() {
        var files = new TreeMap<String, Resource>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver(Assets.class.getClassLoader())
                    .getResources("classpath:/static/**/*.*")) {
                var address = resource.getURL().toString();
                files.put(address.substring(address.lastIndexOf("/static/") + "/static/".length()), resource);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    private static String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((HTMX + SORTABLE).getBytes(StandardCharsets.UTF_8));
            for (var file : OURS.entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue().getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (NoSuchAlgorithmException | IOException broken) {
            throw new IllegalStateException("the files of the page can't be read", broken);
        }
    }
}
