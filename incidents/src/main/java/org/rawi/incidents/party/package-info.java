/**
 * Who is accused, arrested or hit, who claims it, and with what. May import the reader, {@code value}, {@code story}, {@code place} and
 * {@code toll}. Start at {@link org.rawi.incidents.party.Parties}.
 */
@NullMarked
package org.rawi.incidents.party;

import org.jspecify.annotations.NullMarked;
