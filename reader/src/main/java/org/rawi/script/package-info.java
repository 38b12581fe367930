/**
 * Arabic letters, and a folded view of a text that maps back to it. May import {@code org.rawi.text}. Start at
 * {@link org.rawi.script.Folding}.
 */
@NullMarked
package org.rawi.script;

import org.jspecify.annotations.NullMarked;
