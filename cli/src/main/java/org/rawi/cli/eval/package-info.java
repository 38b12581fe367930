/**
 * {@code rawi eval}: readings against gold readings. It may use {@code console} and the rooms below. Start at {@link
 * org.rawi.cli.eval.EvalCommand}.
 */
@NullMarked
package org.rawi.cli.eval;

import org.jspecify.annotations.NullMarked;
