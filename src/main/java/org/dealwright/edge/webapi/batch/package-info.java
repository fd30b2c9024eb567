/** The envelope of many requests in one: multipart/mixed read and written. */
@NullMarked
package org.dealwright.edge.webapi.batch;

import org.jspecify.annotations.NullMarked;
