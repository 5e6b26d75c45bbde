/** When a title may be revoked: the rule, what failed, and whether that is what the rule asks for. */
@NullMarked
package vn.ntm.criteria.revocation.domain.grounds;

import org.jspecify.annotations.NullMarked;
