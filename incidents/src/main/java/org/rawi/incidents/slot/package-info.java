/**
 * What one report gives for the slots of an incident: how many were killed, where, when, who is accused, each with its
 * claimant and its words. May import the reader and the packages of its finders: {@code value}, {@code story}, {@code place}, {@code party},
 * {@code toll}. A pure function of what the reading format keeps (a reading from a file
 * has no words). Start at {@link org.rawi.incidents.slot.ValueFinder}.
 */
@NullMarked
package org.rawi.incidents.slot;

import org.jspecify.annotations.NullMarked;
