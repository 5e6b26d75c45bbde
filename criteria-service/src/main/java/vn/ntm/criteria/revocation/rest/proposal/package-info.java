/** Proposals to revoke titles, for those who prepare, make and decide them. */
@NullMarked
package vn.ntm.criteria.revocation.rest.proposal;

import org.jspecify.annotations.NullMarked;
