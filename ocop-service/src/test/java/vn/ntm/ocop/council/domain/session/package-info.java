/** Tests of one scoring. */
@NullMarked
package vn.ntm.ocop.council.domain.session;

import org.jspecify.annotations.NullMarked;
