/** Functions and actions: what each is called, what it takes and gives, and the verb behind it. */
@NullMarked
package org.dealwright.edge.webapi.operation;

import org.jspecify.annotations.NullMarked;
