/**
 * Which reports print one text: an agency's under another headline, or cut at its end. Such copies are one account. May import the reader.
 * Start at {@link org.rawi.incidents.copy.Signature}: it makes of a text the few numbers that an archive keeps and looks up.
 */
@NullMarked
package org.rawi.incidents.copy;

import org.jspecify.annotations.NullMarked;
