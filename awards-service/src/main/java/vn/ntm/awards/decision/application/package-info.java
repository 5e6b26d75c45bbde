/** Decisions that commend: drafted by some, signed by another, over many at once. */
@NullMarked
package vn.ntm.awards.decision.application;

import org.jspecify.annotations.NullMarked;
