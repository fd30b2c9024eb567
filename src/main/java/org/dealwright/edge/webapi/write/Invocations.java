package org.dealwright.edge.webapi.write;

import java.util.Optional;

import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.url.Url;

/** Calls of actions among the requests that write. */
public interface Invocations {
    /** Empty when the address calls none. */
    Optional<Task> action(Call call, Url url, ContentIds made);
}
