/**
 * What was published, and how to point into it. Imports nothing of Rawi. Start at {@link org.rawi.text.Report} and
 * {@link org.rawi.text.Span}.
 */
@NullMarked
package org.rawi.text;

import org.jspecify.annotations.NullMarked;
