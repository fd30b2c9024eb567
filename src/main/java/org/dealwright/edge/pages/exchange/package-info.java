/** Files on their way in: bringing one, saying where its columns go, watching it, and what came of it. */
@NullMarked
package org.dealwright.edge.pages.exchange;

import org.jspecify.annotations.NullMarked;
