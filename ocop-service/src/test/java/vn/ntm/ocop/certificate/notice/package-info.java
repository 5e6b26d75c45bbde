/** When the pass over all certificates is run by itself. */
@NullMarked
package vn.ntm.ocop.certificate.notice;

import org.jspecify.annotations.NullMarked;
