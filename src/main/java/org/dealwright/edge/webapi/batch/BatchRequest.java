package org.dealwright.edge.webapi.batch;

import java.util.List;

/** Many requests in one, in the order in which they are to be carried out. */
public record BatchRequest(List<Part> parts) {
    public static final int MAX_OPERATIONS = 1_000;

    /** Carried out and answered as one. */
    public sealed interface Part {
        record Single(Operation operation) implements Part {}

        /** All or nothing; holds no reads. */
        record ChangeSet(List<Operation> operations) implements Part {
            public ChangeSet {
                operations = List.copyOf(operations);
            }
        }
    }

    public BatchRequest {
        parts = List.copyOf(parts);
    }

    /**
     * Reads the body of a batch.
     * Shape: contentType is the header's value with its boundary.
     * Errors: Malformed with the codes BATCH_….
     */
    public static BatchRequest parse(String contentType, String body) {
        return new BatchReader().read(contentType, body);
    }
}
