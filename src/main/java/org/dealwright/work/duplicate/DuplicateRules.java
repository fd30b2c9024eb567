package org.dealwright.work.duplicate;

import java.util.List;

/** The rules of a room: a bean. */
public interface DuplicateRules {
    List<DuplicateRule> rules();
}
