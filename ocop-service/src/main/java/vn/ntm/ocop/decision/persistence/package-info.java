/** Decisions in the database. */
@NullMarked
package vn.ntm.ocop.decision.persistence;

import org.jspecify.annotations.NullMarked;
