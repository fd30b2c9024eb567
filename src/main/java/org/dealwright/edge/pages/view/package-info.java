/** What the templates are given: strings, keys and booleans already decided, one record a part. */
@NullMarked
@NamedInterface("view")
package org.dealwright.edge.pages.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
