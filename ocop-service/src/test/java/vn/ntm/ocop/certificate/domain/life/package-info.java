/** What becomes of a certificate, day by day. */
@NullMarked
package vn.ntm.ocop.certificate.domain.life;

import org.jspecify.annotations.NullMarked;
