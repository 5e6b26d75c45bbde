/** How rules of revocation, and revocations from before this system came, are loaded. */
@NullMarked
package vn.ntm.criteria.revocation.application.loading;

import org.jspecify.annotations.NullMarked;
