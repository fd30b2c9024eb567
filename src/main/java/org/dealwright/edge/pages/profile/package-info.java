/** What is one's own: how the product looks and speaks, the password, programs that act for one, where one is signed in. */
@NullMarked
package org.dealwright.edge.pages.profile;

import org.jspecify.annotations.NullMarked;
