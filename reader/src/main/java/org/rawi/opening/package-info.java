/**
 * What is known before content is measured: attributions in place, and where after a cue its content begins. May import the
 * packages before it. Start at {@link org.rawi.opening.OpeningWalk}.
 */
@NullMarked
package org.rawi.opening;

import org.jspecify.annotations.NullMarked;
