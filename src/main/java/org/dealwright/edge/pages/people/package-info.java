/** Who works here and what they may do: users, units, teams, roles. */
@NullMarked
package org.dealwright.edge.pages.people;

import org.jspecify.annotations.NullMarked;
