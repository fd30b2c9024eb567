/** A company to play with: Nordkamm Outdoor, which sells mountain gear to distributors in five countries. */
@NullMarked
package org.dealwright.edge.setup.sample;

import org.jspecify.annotations.NullMarked;
