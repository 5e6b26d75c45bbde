/** The entries of programme money: mobilised, allocated, rewarded; a register. */
@NullMarked
package vn.ntm.criteria.funding;

import org.jspecify.annotations.NullMarked;
