/** Where rules of revocation, proposals and revocations are kept. */
@NullMarked
package vn.ntm.criteria.revocation.persistence;

import org.jspecify.annotations.NullMarked;
