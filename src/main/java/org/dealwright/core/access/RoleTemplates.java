package org.dealwright.core.access;

import java.util.List;

/** The roles that one room brings; a bean a room. A new company gets one role of each in its root unit. */
public interface RoleTemplates {
    List<RoleTemplate> roles();
}
