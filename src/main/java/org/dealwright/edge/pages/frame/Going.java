package org.dealwright.edge.pages.frame;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** On to another address after something was done. */
public final class Going {
    private Going() {
    }

    public static ResponseEntity<byte[]> to(Visit visit, String href) {
        var address = visit.request().getContextPath() + href;
        return visit.isPart()
                ? ResponseEntity.ok().header("HX-Redirect", address).build()
                : ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", address).build();
    }

    /** The address within the product that a parameter names; the other where it names none of ours. */
    public static String safe(String wanted, String otherwise) {
        return wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.contains("\\") && wanted.chars()
                .allMatch(each -> each > ' ' && each < 127)
                ? wanted : otherwise;
    }
}
