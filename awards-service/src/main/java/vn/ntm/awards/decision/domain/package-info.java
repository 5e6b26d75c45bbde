/** A decision that commends: how it is drafted, and what it is once it is signed. */
@NullMarked
package vn.ntm.awards.decision.domain;

import org.jspecify.annotations.NullMarked;
