/** How rules of revocation come on file, what they say of a unit, and how a revocation is proposed and decided. */
@NullMarked
package vn.ntm.criteria.revocation.application;

import org.jspecify.annotations.NullMarked;
