/** Tests of what may stand in the way of an award. */
@NullMarked
package vn.ntm.awards.eligibility.domain.rule;

import org.jspecify.annotations.NullMarked;
