/** How a revocation is proposed by one person and decided by another. */
@NullMarked
package vn.ntm.criteria.revocation.domain;

import org.jspecify.annotations.NullMarked;
