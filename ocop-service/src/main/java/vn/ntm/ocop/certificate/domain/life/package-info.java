/** What becomes of a certificate: from when and until when it holds, what happened to it, and where it stands on a day. */
@NullMarked
package vn.ntm.ocop.certificate.domain.life;

import org.jspecify.annotations.NullMarked;
