package org.dealwright.edge.pages.frame;

import org.springframework.http.HttpStatus;

import org.dealwright.core.kernel.Fault;

/** The status by which a page tells a kind of fault. */
public final class Statuses {
    private Statuses() {
    }

    public static HttpStatus of(Fault fault) {
        return switch (fault) {
            case Fault.Malformed _ -> HttpStatus.BAD_REQUEST;
            case Fault.Invalid _ -> HttpStatus.UNPROCESSABLE_CONTENT;
            case Fault.Refused _, Fault.Duplicate _ -> HttpStatus.CONFLICT;
            case Fault.Forbidden _ -> HttpStatus.FORBIDDEN;
            case Fault.NotFound _ -> HttpStatus.NOT_FOUND;
            case Fault.Stale _ -> HttpStatus.PRECONDITION_FAILED;
        };
    }
}
