/** New records: typed into a form, with what is wrong beside its field. */
@NullMarked
package org.dealwright.edge.pages.form;

import org.jspecify.annotations.NullMarked;
