@NullMarked
package vn.ntm.criteria.revocation.domain.grounds;

import org.jspecify.annotations.NullMarked;
