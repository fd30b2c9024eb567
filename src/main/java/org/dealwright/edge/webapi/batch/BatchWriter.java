package org.dealwright.edge.webapi.batch;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes the answers of a batch, one after the other, and at last the end.
 * Clients look for the words batchresponse_ and changesetresponse_, for CRLF, and for JSON on a line of its own.
 */
public final class BatchWriter {
    private static final String END = "\r\n";

    private final Appendable out;
    private final String boundary;

    /** Shape: id of letters, digits and dashes. */
    public BatchWriter(Appendable out, String id) {
        this.out = out;
        this.boundary = "batchresponse_" + id;
    }

    /** The header's value for the answer as a whole. */
    public String contentType() {
        return "multipart/mixed; boundary=" + boundary;
    }

    public void write(Answer answer) throws IOException {
        write(boundary, answer);
    }

    /** The answers of a change set that went well; one that failed is a single answer. */
    public void writeChangeSet(String id, List<Answer> answers) throws IOException {
        var inner = "changesetresponse_" + id;
        line("--" + boundary);
        line("Content-Type: multipart/mixed; boundary=" + inner);
        line("");
        for (var answer : answers) {
            write(inner, answer);
        }
        line("--" + inner + "--");
    }

    public void end() throws IOException {
        line("--" + boundary + "--");
    }

    private void write(String around, Answer answer) throws IOException {
        line("--" + around);
        line("Content-Type: application/http");
        line("Content-Transfer-Encoding: binary");
        header("Content-ID", answer.contentId());
        line("");
        line("HTTP/1.1 " + answer.status() + " " + answer.reason());
        for (var header : answer.headers().entrySet()) {
            header(header.getKey(), header.getValue());
        }
        line("");
        line(oneLine(answer));
    }

    private void header(String name, @Nullable String value) throws IOException {
        if (value != null) {
            line(name + ": " + unbroken(value));
        }
    }

    /** A line break in JSON is never part of a value. */
    private static String oneLine(Answer answer) {
        var type = answer.headers().getOrDefault("Content-Type", "");
        return type.startsWith("application/json") ? unbroken(answer.body()) : answer.body();
    }

    private static String unbroken(String text) {
        return text.replace("\r", "").replace('\n', ' ');
    }

    private void line(String text) throws IOException {
        out.append(text).append(END);
    }
}
