package org.dealwright.edge.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Enumeration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;

/** The bytes of files, in parts, so that neither bringing nor reading one needs more memory than a part. */
@Component
final class Contents {
    static final int MOST_MEGABYTES = 100;
    private static final int PART = 1 << 20;
    private final DSLContext sql;

    Contents(DSLContext sql) {
        this.sql = sql;
    }

    /** Within an action. @throws Fault.Invalid when it is empty or larger than may be */
    void keep(UUID id, InputStream file) {
        var part = 0;
        try {
            for (var bytes = file.readNBytes(PART); bytes.length > 0; bytes = file.readNBytes(PART)) {
                if (part == MOST_MEGABYTES) {
                    throw new Fault.Invalid(ExchangeError.FILE_TOO_LARGE, null, Map.of("megabytes", MOST_MEGABYTES));
                }
                sql.execute("insert into importcontent (importid, part, bytes) values (?, ?, ?)", id, part++, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (part == 0) {
            throw new Fault.Invalid(ExchangeError.FILE_EMPTY, null, Map.of());
        }
    }

    /** @throws Fault.NotFound when the file is no longer kept */
    @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing newer, and part must follow part only when it is read
    InputStream open(UUID id) {
        var parts = sql.fetchSingle("select count(*) from importcontent where importid = ?", id).get(0, int.class);
        if (parts == 0) {
            throw new Fault.NotFound(ExchangeError.FILE_GONE, Map.of());
        }
        var each = IntStream.range(0, parts).mapToObj(part -> part(id, part)).iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return each.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return each.next();
            }
        });
    }

    private InputStream part(UUID id, int part) {
        return new ByteArrayInputStream(sql.fetchSingle("select bytes from importcontent where importid = ? and part = ?", id, part).get(0, byte[].class));
    }

    /** Files and lines of imports that were deleted, or that were over before a moment. */
    void forget(Instant before) {
        var kept = "select importid from import where completedon is null or completedon >= cast(? as timestamptz)";
        sql.execute("delete from importcontent where importid not in (" + kept + ")", before);
        sql.execute("delete from importrow where importid not in (select importid from import)");
    }
}
