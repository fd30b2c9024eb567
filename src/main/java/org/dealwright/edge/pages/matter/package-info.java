/** What matters beside a record: what is next, what is missing, who and what else belongs to it. Read after the page, never with it. */
@NullMarked
package org.dealwright.edge.pages.matter;

import org.jspecify.annotations.NullMarked;
