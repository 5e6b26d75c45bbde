/** Conferences in which commendations are handed over, and the points that are connected to them. */
@NullMarked
package vn.ntm.awards.ceremony.domain;

import org.jspecify.annotations.NullMarked;
