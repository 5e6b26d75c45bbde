/** Post-checks (hậu kiểm): what was found about certificates, in the state that they had that day. */
@NullMarked
package vn.ntm.ocop.inspection.domain;

import org.jspecify.annotations.NullMarked;
